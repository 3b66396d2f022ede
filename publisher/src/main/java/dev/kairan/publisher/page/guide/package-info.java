/** The home page, and the pages about the site itself. */
@NullMarked
package dev.kairan.publisher.page.guide;

import org.jspecify.annotations.NullMarked;
