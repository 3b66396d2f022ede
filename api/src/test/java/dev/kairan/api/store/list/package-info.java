/** Tests of lists below the graph. */
@NullMarked
package dev.kairan.api.store.list;

import org.jspecify.annotations.NullMarked;
