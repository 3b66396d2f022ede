/** The store against a real database file. */
@NullMarked
package dev.kairan.api.store;

import org.jspecify.annotations.NullMarked;
