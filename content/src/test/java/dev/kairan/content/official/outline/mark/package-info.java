@NullMarked
package dev.kairan.content.official.outline.mark;

import org.jspecify.annotations.NullMarked;
