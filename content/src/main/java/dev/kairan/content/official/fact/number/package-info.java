/** Quantities in plans: which number counts what, and whether anybody undertakes to reach it. */
@NullMarked
package dev.kairan.content.official.fact.number;

import org.jspecify.annotations.NullMarked;
