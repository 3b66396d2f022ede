/** How pages of stories word what they show. */
@NullMarked
package dev.kairan.publisher.page.story;

import org.jspecify.annotations.NullMarked;
