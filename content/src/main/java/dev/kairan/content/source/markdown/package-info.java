/** Markdown: checked, rendered and cleaned. */
@NullMarked
package dev.kairan.content.source.markdown;

import org.jspecify.annotations.NullMarked;
