/** What an image file is, read from its structure; no pixel is decoded. */
@NullMarked
package dev.kairan.content.source.image;

import org.jspecify.annotations.NullMarked;
