/** The reading of real, small and broken content folders. */
@NullMarked
package dev.kairan.content.source;

import org.jspecify.annotations.NullMarked;
