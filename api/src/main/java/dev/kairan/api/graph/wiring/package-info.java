/** What the schema needs beside controllers and lists: scalars, types, references. */
@NullMarked
package dev.kairan.api.graph.wiring;

import org.jspecify.annotations.NullMarked;
