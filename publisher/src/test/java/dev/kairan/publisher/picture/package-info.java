/** Pictures as they are published, against what was drawn. */
@NullMarked
package dev.kairan.publisher.picture;

import org.jspecify.annotations.NullMarked;
