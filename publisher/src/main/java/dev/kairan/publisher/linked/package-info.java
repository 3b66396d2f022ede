/** Things as schema.org describes them, for programs that read pages (JSON-LD 1.1). */
@NullMarked
package dev.kairan.publisher.linked;

import org.jspecify.annotations.NullMarked;
