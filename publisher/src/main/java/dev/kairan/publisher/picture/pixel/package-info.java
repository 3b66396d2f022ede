/**
 * Pixels: the only part of pictures that needs Java's own image libraries, loaded when it works.
 */
@NullMarked
package dev.kairan.publisher.picture.pixel;

import org.jspecify.annotations.NullMarked;
