/** GraphiQL, served from the class path. */
@NullMarked
package dev.kairan.api.server.graphiql;

import org.jspecify.annotations.NullMarked;
