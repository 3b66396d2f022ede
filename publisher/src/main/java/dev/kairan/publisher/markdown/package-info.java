/** Text in CommonMark with GitHub's tables, as it is written by programs. */
@NullMarked
package dev.kairan.publisher.markdown;

import org.jspecify.annotations.NullMarked;
