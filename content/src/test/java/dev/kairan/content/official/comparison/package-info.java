@NullMarked
package dev.kairan.content.official.comparison;

import org.jspecify.annotations.NullMarked;
