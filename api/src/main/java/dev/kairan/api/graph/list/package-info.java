/** The fields of paged lists: arguments, limits, connections. */
@NullMarked
package dev.kairan.api.graph.list;

import org.jspecify.annotations.NullMarked;
