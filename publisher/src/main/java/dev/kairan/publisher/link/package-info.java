/** The check of the whole site before it goes live: every link, every id, every path. */
@NullMarked
package dev.kairan.publisher.link;

import org.jspecify.annotations.NullMarked;
