/** From files to trusted documents, held strictly to the grammar of their heads and the schema. */
@NullMarked
package dev.kairan.api.trusted.read;

import org.jspecify.annotations.NullMarked;
