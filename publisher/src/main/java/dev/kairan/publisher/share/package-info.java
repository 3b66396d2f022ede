/** The pictures that stand for pages where somebody shares their address. */
@NullMarked
package dev.kairan.publisher.share;

import org.jspecify.annotations.NullMarked;
