/** The import of official documents, from the file to the facts. */
@NullMarked
package dev.kairan.content.official;

import org.jspecify.annotations.NullMarked;
