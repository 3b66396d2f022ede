/** Feeds as JSON Feed 1.1. */
@NullMarked
package dev.kairan.publisher.feed.json;

import org.jspecify.annotations.NullMarked;
