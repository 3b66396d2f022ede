/** Numerals as documents print them, beyond the figures that the JDK reads and writes. */
@NullMarked
package dev.kairan.content.official.numeral;

import org.jspecify.annotations.NullMarked;
