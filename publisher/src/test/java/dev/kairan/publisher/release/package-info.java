@NullMarked
package dev.kairan.publisher.release;

import org.jspecify.annotations.NullMarked;
