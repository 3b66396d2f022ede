/** Days and months as the store counts them. */
@NullMarked
package dev.kairan.api.store.row;

import org.jspecify.annotations.NullMarked;
