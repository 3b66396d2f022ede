/** Stories as ninjs 2.1 (IPTC, "News in JSON"), for the systems of newsrooms. */
@NullMarked
package dev.kairan.publisher.ninjs;

import org.jspecify.annotations.NullMarked;
