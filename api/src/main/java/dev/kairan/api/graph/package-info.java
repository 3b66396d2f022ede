/** GraphQL over a store: wiring, scalars, controllers and error mapping. */
@NullMarked
package dev.kairan.api.graph;

import org.jspecify.annotations.NullMarked;
