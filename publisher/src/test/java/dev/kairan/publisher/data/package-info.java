@NullMarked
package dev.kairan.publisher.data;

import org.jspecify.annotations.NullMarked;
