/** Kept files. */
@NullMarked
package dev.kairan.publisher.cache;

import org.jspecify.annotations.NullMarked;
