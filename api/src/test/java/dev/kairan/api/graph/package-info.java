/** Tests of the graph over real database files. */
@NullMarked
package dev.kairan.api.graph;

import org.jspecify.annotations.NullMarked;
