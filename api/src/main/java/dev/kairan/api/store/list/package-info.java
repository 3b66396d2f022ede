/** Filtered, ordered lists in pages with keyset cursors, of all rows or of each parent's rows. */
@NullMarked
package dev.kairan.api.store.list;

import org.jspecify.annotations.NullMarked;
