/** How long the lists of a snapshot really are, counted once. */
@NullMarked
package dev.kairan.api.store.size;

import org.jspecify.annotations.NullMarked;
