/**
 * Finds the structure of a plan in the lines of its official document: chapters, sections, items.
 */
@NullMarked
package dev.kairan.content.official.outline;

import org.jspecify.annotations.NullMarked;
