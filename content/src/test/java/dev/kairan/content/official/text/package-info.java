@NullMarked
package dev.kairan.content.official.text;

import org.jspecify.annotations.NullMarked;
