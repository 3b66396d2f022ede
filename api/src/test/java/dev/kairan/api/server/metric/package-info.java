/** What the server counts about itself. */
@NullMarked
package dev.kairan.api.server.metric;

import org.jspecify.annotations.NullMarked;
