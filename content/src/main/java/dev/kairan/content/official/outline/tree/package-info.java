/** The nesting of blocks, and what each of them is in the plan. */
@NullMarked
package dev.kairan.content.official.outline.tree;

import org.jspecify.annotations.NullMarked;
