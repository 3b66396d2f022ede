/** Chambers, prefectures and regional blocks as the store answers them. */
@NullMarked
package dev.kairan.api.store.row.place;

import org.jspecify.annotations.NullMarked;
