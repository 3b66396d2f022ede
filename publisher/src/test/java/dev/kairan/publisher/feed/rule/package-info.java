/** The rules of feeds, as the W3C's validator and the specifications put them. */
@NullMarked
package dev.kairan.publisher.feed.rule;

import org.jspecify.annotations.NullMarked;
