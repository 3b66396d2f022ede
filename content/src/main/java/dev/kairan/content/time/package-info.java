/** Dates as the sources give them: fiscal years and dates of limited precision, in Japan's time. */
@NullMarked
package dev.kairan.content.time;

import org.jspecify.annotations.NullMarked;
