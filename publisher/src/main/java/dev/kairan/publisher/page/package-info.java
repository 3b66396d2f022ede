/** The pages of the site: which there are, and what stands on each. */
@NullMarked
package dev.kairan.publisher.page;

import org.jspecify.annotations.NullMarked;
