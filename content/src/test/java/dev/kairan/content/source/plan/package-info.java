/** Periods of a plan. */
@NullMarked
package dev.kairan.content.source.plan;

import org.jspecify.annotations.NullMarked;
