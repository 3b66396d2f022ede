/** The annual business plan: chapters, sections and action items with their typed facts. */
@NullMarked
package dev.kairan.content.plan;

import org.jspecify.annotations.NullMarked;
