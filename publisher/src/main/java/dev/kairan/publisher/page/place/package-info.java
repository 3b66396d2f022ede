/** Pages of chambers and of where they are. */
@NullMarked
package dev.kairan.publisher.page.place;

import org.jspecify.annotations.NullMarked;
