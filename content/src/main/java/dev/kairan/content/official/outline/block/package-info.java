/** Blocks: the lines from one mark to the next, and where headings and items end in them. */
@NullMarked
package dev.kairan.content.official.outline.block;

import org.jspecify.annotations.NullMarked;
