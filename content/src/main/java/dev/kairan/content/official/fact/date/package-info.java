/** The grammar of dates in plans: points, ranges, how firm they are and whose they are. */
@NullMarked
package dev.kairan.content.official.fact.date;

import org.jspecify.annotations.NullMarked;
