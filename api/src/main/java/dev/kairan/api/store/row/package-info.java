/** Rows as the store answers them: plain records, named as the schema names them. */
@NullMarked
package dev.kairan.api.store.row;

import org.jspecify.annotations.NullMarked;
