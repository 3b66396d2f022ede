@NullMarked
package dev.kairan.publisher.share.draw;

import org.jspecify.annotations.NullMarked;
