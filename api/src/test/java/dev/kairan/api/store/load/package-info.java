/** Tests of building database files. */
@NullMarked
package dev.kairan.api.store.load;

import org.jspecify.annotations.NullMarked;
