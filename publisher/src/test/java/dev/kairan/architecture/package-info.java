/** The design's rules about rooms, names and time, held by the build. */
@NullMarked
package dev.kairan.architecture;

import org.jspecify.annotations.NullMarked;
