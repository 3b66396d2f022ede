@NullMarked
package dev.kairan.content.official.draft;

import org.jspecify.annotations.NullMarked;
