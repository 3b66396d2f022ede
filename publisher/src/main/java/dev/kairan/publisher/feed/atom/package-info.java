/** Stories as Atom entries and feeds (RFC 4287), with ids and times that never move. */
@NullMarked
package dev.kairan.publisher.feed.atom;

import org.jspecify.annotations.NullMarked;
