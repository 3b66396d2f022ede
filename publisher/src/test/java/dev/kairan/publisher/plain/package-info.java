@NullMarked
package dev.kairan.publisher.plain;

import org.jspecify.annotations.NullMarked;
