/** What hosts are told agrees with what {@code kairan serve} sends. */
@NullMarked
package dev.kairan.publisher.host;

import org.jspecify.annotations.NullMarked;
