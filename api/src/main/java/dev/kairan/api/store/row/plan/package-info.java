/** Plans, action items and their typed facts as the store answers them. */
@NullMarked
package dev.kairan.api.store.row.plan;

import org.jspecify.annotations.NullMarked;
