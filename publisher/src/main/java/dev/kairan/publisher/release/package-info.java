/**
 * Immutable releases: written beside the live one, checked whole, and put live by one atomic step.
 */
@NullMarked
package dev.kairan.publisher.release;

import org.jspecify.annotations.NullMarked;
