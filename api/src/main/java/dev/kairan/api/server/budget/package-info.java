/** How much each client may ask in a minute. */
@NullMarked
package dev.kairan.api.server.budget;

import org.jspecify.annotations.NullMarked;
