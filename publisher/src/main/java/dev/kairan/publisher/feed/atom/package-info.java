/** Feeds as Atom (RFC 4287), with word of entries that are gone (RFC 6721). */
@NullMarked
package dev.kairan.publisher.feed.atom;

import org.jspecify.annotations.NullMarked;
