/** Feeds read back by an independent reader and held against the RFC. */
@NullMarked
package dev.kairan.publisher.feed;

import org.jspecify.annotations.NullMarked;
