/** Documents asked over HTTP: their form, limits, deadline and statuses. */
@NullMarked
package dev.kairan.api.server.document;

import org.jspecify.annotations.NullMarked;
