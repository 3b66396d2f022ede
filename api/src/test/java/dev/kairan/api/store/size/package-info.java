/** How long lists can be. */
@NullMarked
package dev.kairan.api.store.size;

import org.jspecify.annotations.NullMarked;
