/** How large and how deep the text of a document may be, checked before it is validated. */
@NullMarked
package dev.kairan.api.graph.limit;

import org.jspecify.annotations.NullMarked;
