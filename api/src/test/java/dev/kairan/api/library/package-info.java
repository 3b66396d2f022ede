/** Libraries made in memory for tests, by hand or at random from a seed. */
@NullMarked
package dev.kairan.api.library;

import org.jspecify.annotations.NullMarked;
