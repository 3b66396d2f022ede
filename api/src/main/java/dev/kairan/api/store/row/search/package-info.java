/** What a search finds. */
@NullMarked
package dev.kairan.api.store.row.search;

import org.jspecify.annotations.NullMarked;
