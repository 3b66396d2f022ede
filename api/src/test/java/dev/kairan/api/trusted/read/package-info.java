/** Trusted documents, asked and compared with counts by hand. */
@NullMarked
package dev.kairan.api.trusted.read;

import org.jspecify.annotations.NullMarked;
