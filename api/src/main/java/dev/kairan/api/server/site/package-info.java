/** The published site: from a path of a request to a file of the release that is live. */
@NullMarked
package dev.kairan.api.server.site;

import org.jspecify.annotations.NullMarked;
