/** What feeds of any format are made of, with ids for ever. */
@NullMarked
package dev.kairan.publisher.feed.entry;

import org.jspecify.annotations.NullMarked;
