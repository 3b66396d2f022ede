@NullMarked
package dev.kairan.content.official.outline.cover;

import org.jspecify.annotations.NullMarked;
