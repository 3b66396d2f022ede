/** Image files read without decoding them. */
@NullMarked
package dev.kairan.content.source.image;

import org.jspecify.annotations.NullMarked;
