/** The index in which the page /search/ finds what the graph's search finds, without a server. */
@NullMarked
package dev.kairan.publisher.search;

import org.jspecify.annotations.NullMarked;
