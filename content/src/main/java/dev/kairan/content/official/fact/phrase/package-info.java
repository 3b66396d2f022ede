/** Japanese wording cut into what a reader without a dictionary can tell apart: runs, brackets. */
@NullMarked
package dev.kairan.content.official.fact.phrase;

import org.jspecify.annotations.NullMarked;
