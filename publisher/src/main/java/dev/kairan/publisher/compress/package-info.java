/** Compressed copies of the site's files, made once for all who read them. */
@NullMarked
package dev.kairan.publisher.compress;

import org.jspecify.annotations.NullMarked;
