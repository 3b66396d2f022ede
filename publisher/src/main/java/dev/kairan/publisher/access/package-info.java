/** What is known of how accessible the pages are. */
@NullMarked
package dev.kairan.publisher.access;

import org.jspecify.annotations.NullMarked;
