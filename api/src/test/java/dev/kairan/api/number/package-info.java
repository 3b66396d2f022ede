/** Tests of the computed numbers. */
@NullMarked
package dev.kairan.api.number;

import org.jspecify.annotations.NullMarked;
