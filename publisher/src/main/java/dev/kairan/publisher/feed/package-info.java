/** What programs follow: feeds. */
@NullMarked
package dev.kairan.publisher.feed;

import org.jspecify.annotations.NullMarked;
