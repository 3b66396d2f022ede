/** Tests of the store over real database files. */
@NullMarked
package dev.kairan.api.store;

import org.jspecify.annotations.NullMarked;
