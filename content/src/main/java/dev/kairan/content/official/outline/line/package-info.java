/** Lines of a document, and how they are set: what joins them to paragraphs. */
@NullMarked
package dev.kairan.content.official.outline.line;

import org.jspecify.annotations.NullMarked;
