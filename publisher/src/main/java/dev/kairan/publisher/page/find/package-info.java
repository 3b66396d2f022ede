/** Pages that list the stories which meet one condition or two. */
@NullMarked
package dev.kairan.publisher.page.find;

import org.jspecify.annotations.NullMarked;
