/** Tests of what the English pages say. */
@NullMarked
package dev.kairan.publisher.page.english;

import org.jspecify.annotations.NullMarked;
