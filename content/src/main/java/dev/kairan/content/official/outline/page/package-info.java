/** The printed pages on which lines stand. */
@NullMarked
package dev.kairan.content.official.outline.page;

import org.jspecify.annotations.NullMarked;
