/**
 * The pattern gallery: every component of the site on a page of its own, with real content, for
 * those who build pages. {@code kairan serve} shows it in the house; it is in no release.
 */
@NullMarked
package dev.kairan.publisher.pattern;

import org.jspecify.annotations.NullMarked;
