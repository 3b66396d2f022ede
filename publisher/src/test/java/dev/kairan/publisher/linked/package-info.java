@NullMarked
package dev.kairan.publisher.linked;

import org.jspecify.annotations.NullMarked;
