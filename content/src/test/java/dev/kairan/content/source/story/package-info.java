@NullMarked
package dev.kairan.content.source.story;

import org.jspecify.annotations.NullMarked;
