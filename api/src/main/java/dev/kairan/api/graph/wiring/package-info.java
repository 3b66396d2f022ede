/** What the schema needs beside controllers: scalars, types, and the fields of paged lists. */
@NullMarked
package dev.kairan.api.graph.wiring;

import org.jspecify.annotations.NullMarked;
