/** Puts the glyphs of a printed page in reading order: from marks on paper to lines of text. */
@NullMarked
package dev.kairan.content.official.text.glyph;

import org.jspecify.annotations.NullMarked;
