/**
 * Turns the bytes of a text into characters, and characters into the ones that plans are read by.
 */
@NullMarked
package dev.kairan.content.official.text.character;

import org.jspecify.annotations.NullMarked;
