/** Tests of what the plan's pages say. */
@NullMarked
package dev.kairan.publisher.page.plan;

import org.jspecify.annotations.NullMarked;
