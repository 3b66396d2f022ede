/** Asking the graph for the whole site: one GraphQL document per page kind, each asked once. */
@NullMarked
package dev.kairan.publisher.query;

import org.jspecify.annotations.NullMarked;
