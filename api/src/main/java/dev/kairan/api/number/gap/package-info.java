/** The queue of chambers to tell of next, and why. */
@NullMarked
package dev.kairan.api.number.gap;

import org.jspecify.annotations.NullMarked;
