/** What a snapshot and its records are, as the store answers them. */
@NullMarked
package dev.kairan.api.store.row;

import org.jspecify.annotations.NullMarked;
