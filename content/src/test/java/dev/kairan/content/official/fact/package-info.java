@NullMarked
package dev.kairan.content.official.fact;

import org.jspecify.annotations.NullMarked;
