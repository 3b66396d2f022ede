@NullMarked
package dev.kairan.publisher.link;

import org.jspecify.annotations.NullMarked;
