/**
 * The folder of a plan that is imported: what is in it, what may be written there, and the writing,
 * all or nothing.
 */
@NullMarked
package dev.kairan.content.official.folder;

import org.jspecify.annotations.NullMarked;
