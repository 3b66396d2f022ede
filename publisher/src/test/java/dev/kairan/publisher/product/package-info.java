/** Tests of the packaged product, run as real processes after {@code package}. */
@NullMarked
package dev.kairan.publisher.product;

import org.jspecify.annotations.NullMarked;
