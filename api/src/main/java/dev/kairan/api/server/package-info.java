/** The HTTP door: one port for the site, the graph, GraphiQL and health, with the public limits. */
@NullMarked
package dev.kairan.api.server;

import org.jspecify.annotations.NullMarked;
