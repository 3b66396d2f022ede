/** Chambers of commerce and where they are: prefectures and regional blocks. */
@NullMarked
package dev.kairan.content.place;

import org.jspecify.annotations.NullMarked;
