@NullMarked
package dev.kairan.publisher.markdown;

import org.jspecify.annotations.NullMarked;
