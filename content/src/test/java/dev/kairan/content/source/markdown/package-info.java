/** Markdown that must come out harmless and right. */
@NullMarked
package dev.kairan.content.source.markdown;

import org.jspecify.annotations.NullMarked;
