/** The cover: title, who issued the document, theme, day. */
@NullMarked
package dev.kairan.content.official.outline.cover;

import org.jspecify.annotations.NullMarked;
