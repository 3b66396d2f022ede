/** Paths that are safe to look up. */
@NullMarked
package dev.kairan.api.server.site;

import org.jspecify.annotations.NullMarked;
