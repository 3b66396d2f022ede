/** Numerals as documents and prose write them, beyond the figures that the JDK reads. */
@NullMarked
package dev.kairan.content.numeral;

import org.jspecify.annotations.NullMarked;
