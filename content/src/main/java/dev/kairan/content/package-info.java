/** The content of Kairan as one immutable, cross-referenced library. */
@NullMarked
package dev.kairan.content;

import org.jspecify.annotations.NullMarked;
