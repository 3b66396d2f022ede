/** What programs follow: Atom feeds. */
@NullMarked
package dev.kairan.publisher.feed;

import org.jspecify.annotations.NullMarked;
