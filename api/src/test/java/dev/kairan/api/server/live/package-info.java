/** Swapping graphs under requests. */
@NullMarked
package dev.kairan.api.server.live;

import org.jspecify.annotations.NullMarked;
