@NullMarked
package dev.kairan.publisher.share;

import org.jspecify.annotations.NullMarked;
