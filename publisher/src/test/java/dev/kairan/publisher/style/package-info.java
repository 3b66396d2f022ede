/** The stylesheets of the site, read as text. */
@NullMarked
package dev.kairan.publisher.style;

import org.jspecify.annotations.NullMarked;
