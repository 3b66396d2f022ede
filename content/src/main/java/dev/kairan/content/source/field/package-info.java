/** Named values with their place in a file, whether they come from YAML or from CSV. */
@NullMarked
package dev.kairan.content.source.field;

import org.jspecify.annotations.NullMarked;
