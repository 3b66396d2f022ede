/** Outlets, the press clippings collected from them, and the releases given to press clubs. */
@NullMarked
package dev.kairan.content.press;

import org.jspecify.annotations.NullMarked;
