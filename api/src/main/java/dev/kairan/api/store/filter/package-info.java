/** Filters of the schema compiled to SQL conditions, each type described once. */
@NullMarked
package dev.kairan.api.store.filter;

import org.jspecify.annotations.NullMarked;
