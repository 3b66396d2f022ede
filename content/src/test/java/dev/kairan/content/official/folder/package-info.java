@NullMarked
package dev.kairan.content.official.folder;

import org.jspecify.annotations.NullMarked;
