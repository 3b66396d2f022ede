/**
 * Reads the official document of a plan, whatever its shape, into a draft of the plan for people to
 * finish.
 */
@NullMarked
package dev.kairan.content.official;

import org.jspecify.annotations.NullMarked;
