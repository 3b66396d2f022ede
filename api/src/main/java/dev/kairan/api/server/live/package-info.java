/** The graph that is live: swapped while in use, and seen by {@code /health}. */
@NullMarked
package dev.kairan.api.server.live;

import org.jspecify.annotations.NullMarked;
