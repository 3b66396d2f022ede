/** The computed numbers, coverage and progress, and the rules that they follow. */
@NullMarked
package dev.kairan.api.number;

import org.jspecify.annotations.NullMarked;
