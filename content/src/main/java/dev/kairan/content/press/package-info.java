/** Outlets that carry stories, and the press clippings collected from them. */
@NullMarked
package dev.kairan.content.press;

import org.jspecify.annotations.NullMarked;
