/** What changes of the schema do to its clients. */
@NullMarked
package dev.kairan.api.schema;

import org.jspecify.annotations.NullMarked;
