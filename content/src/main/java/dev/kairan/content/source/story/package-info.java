/** Reading stories: front matter, body and image. */
@NullMarked
package dev.kairan.content.source.story;

import org.jspecify.annotations.NullMarked;
