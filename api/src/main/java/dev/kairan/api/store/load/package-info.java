/** Writing a library into a new database file. */
@NullMarked
package dev.kairan.api.store.load;

import org.jspecify.annotations.NullMarked;
