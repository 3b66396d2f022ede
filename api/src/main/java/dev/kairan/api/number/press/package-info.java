/** The computed numbers of the press: clippings against the year before, embargoes. */
@NullMarked
package dev.kairan.api.number.press;

import org.jspecify.annotations.NullMarked;
