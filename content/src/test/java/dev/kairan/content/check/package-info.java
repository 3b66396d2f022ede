/** The words and the arithmetic of checks. */
@NullMarked
package dev.kairan.content.check;

import org.jspecify.annotations.NullMarked;
