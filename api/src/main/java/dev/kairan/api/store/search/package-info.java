/** The index of all texts, and asking it. */
@NullMarked
package dev.kairan.api.store.search;

import org.jspecify.annotations.NullMarked;
