/** The one room with SQL: a snapshot's database, opened read-only, and what is asked of it. */
@NullMarked
package dev.kairan.api.store;

import org.jspecify.annotations.NullMarked;
