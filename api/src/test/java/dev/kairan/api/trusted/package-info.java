/** Trusted documents, asked and compared with counts by hand. */
@NullMarked
package dev.kairan.api.trusted;

import org.jspecify.annotations.NullMarked;
