/** The marks that lines begin with: numbers, bullets, brackets. */
@NullMarked
package dev.kairan.content.official.outline.mark;

import org.jspecify.annotations.NullMarked;
