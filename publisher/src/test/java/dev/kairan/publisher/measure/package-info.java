/** Measurements that people run by hand; no test depends on a clock. */
@NullMarked
package dev.kairan.publisher.measure;

import org.jspecify.annotations.NullMarked;
