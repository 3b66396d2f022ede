/** What the server counts about itself: no address, document, variable or operation name. */
@NullMarked
package dev.kairan.api.server.metric;

import org.jspecify.annotations.NullMarked;
