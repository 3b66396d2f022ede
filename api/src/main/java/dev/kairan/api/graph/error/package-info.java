/** Every error of an answer, with its code and a Japanese message. */
@NullMarked
package dev.kairan.api.graph.error;

import org.jspecify.annotations.NullMarked;
