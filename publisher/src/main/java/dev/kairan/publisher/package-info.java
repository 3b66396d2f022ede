/** Placeholder. */
@NullMarked
package dev.kairan.publisher;

import org.jspecify.annotations.NullMarked;
