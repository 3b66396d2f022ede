/** Files as they are found. */
@NullMarked
package dev.kairan.content.source.file;

import org.jspecify.annotations.NullMarked;
