/** Writing XML. */
@NullMarked
package dev.kairan.publisher.feed.xml;

import org.jspecify.annotations.NullMarked;
