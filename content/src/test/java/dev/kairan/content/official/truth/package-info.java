/** What the sample documents say, by hand, and what a reading says, in one and the same form. */
@NullMarked
package dev.kairan.content.official.truth;

import org.jspecify.annotations.NullMarked;
