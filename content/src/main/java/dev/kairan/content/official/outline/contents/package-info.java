/** The contents list, and where its rows stand in the text. */
@NullMarked
package dev.kairan.content.official.outline.contents;

import org.jspecify.annotations.NullMarked;
