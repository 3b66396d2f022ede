/** What a document may cost, estimated before it runs by how long the lists really are. */
@NullMarked
package dev.kairan.api.graph.cost;

import org.jspecify.annotations.NullMarked;
