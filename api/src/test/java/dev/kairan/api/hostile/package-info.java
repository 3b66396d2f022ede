/** Documents and bodies that mean harm: every one is refused, quickly and in flat memory. */
@NullMarked
package dev.kairan.api.hostile;

import org.jspecify.annotations.NullMarked;
