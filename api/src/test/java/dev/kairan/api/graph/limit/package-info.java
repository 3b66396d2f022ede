/** Sizes of documents, counted by hand. */
@NullMarked
package dev.kairan.api.graph.limit;

import org.jspecify.annotations.NullMarked;
