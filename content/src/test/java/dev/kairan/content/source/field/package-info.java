/** Values as they are written. */
@NullMarked
package dev.kairan.content.source.field;

import org.jspecify.annotations.NullMarked;
