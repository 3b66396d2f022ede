/** Feeds as RSS 2.0. */
@NullMarked
package dev.kairan.publisher.feed.rss;

import org.jspecify.annotations.NullMarked;
