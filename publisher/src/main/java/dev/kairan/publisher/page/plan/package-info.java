/** Pages of the plan: its items, progress and dates. */
@NullMarked
package dev.kairan.publisher.page.plan;

import org.jspecify.annotations.NullMarked;
