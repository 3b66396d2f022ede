/** How the action items of the plans stand, judged by what is recorded. */
@NullMarked
package dev.kairan.api.number.item;

import org.jspecify.annotations.NullMarked;
