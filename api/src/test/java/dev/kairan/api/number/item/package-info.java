/** Tests of how action items are judged. */
@NullMarked
package dev.kairan.api.number.item;

import org.jspecify.annotations.NullMarked;
