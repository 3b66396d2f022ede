/** One plan printed in every shape in which documents arrive. */
@NullMarked
package dev.kairan.content.official.shape;

import org.jspecify.annotations.NullMarked;
