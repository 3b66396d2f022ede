@NullMarked
package dev.kairan.content.sample;

import org.jspecify.annotations.NullMarked;
