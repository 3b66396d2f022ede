/** Estimates of what documents cost, against what they do cost and counts by hand. */
@NullMarked
package dev.kairan.api.graph.cost;

import org.jspecify.annotations.NullMarked;
