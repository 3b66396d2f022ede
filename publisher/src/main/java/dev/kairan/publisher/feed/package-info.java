/** What programs follow: Atom feeds, sitemap and robots.txt. */
@NullMarked
package dev.kairan.publisher.feed;

import org.jspecify.annotations.NullMarked;
