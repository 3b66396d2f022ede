/** A content folder of invented things, as large as one likes, that nobody can take for real. */
@NullMarked
package dev.kairan.content.sample;

import org.jspecify.annotations.NullMarked;
