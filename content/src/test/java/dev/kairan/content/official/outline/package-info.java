@NullMarked
package dev.kairan.content.official.outline;

import org.jspecify.annotations.NullMarked;
