/** From the variables of a request to a document's answer, as data and as a table. */
@NullMarked
package dev.kairan.api.trusted.answer;

import org.jspecify.annotations.NullMarked;
