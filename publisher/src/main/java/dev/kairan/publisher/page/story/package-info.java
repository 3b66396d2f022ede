/** Pages of case stories and their topics. */
@NullMarked
package dev.kairan.publisher.page.story;

import org.jspecify.annotations.NullMarked;
