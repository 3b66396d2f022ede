/** What was dear to make, kept from run to run. */
@NullMarked
package dev.kairan.publisher.cache;

import org.jspecify.annotations.NullMarked;
