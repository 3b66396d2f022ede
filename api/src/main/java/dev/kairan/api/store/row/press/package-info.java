/** Outlets, clippings, releases and press clubs as the store answers them. */
@NullMarked
package dev.kairan.api.store.row.press;

import org.jspecify.annotations.NullMarked;
