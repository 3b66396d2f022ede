/**
 * Writes what was read from an official document as files of the content folder: the official
 * wording, and a skeleton of the plan for people to finish.
 */
@NullMarked
package dev.kairan.content.official.draft;

import org.jspecify.annotations.NullMarked;
