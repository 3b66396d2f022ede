/** What can be wrong with the content, said once and clearly. */
@NullMarked
package dev.kairan.content.check;

import org.jspecify.annotations.NullMarked;
