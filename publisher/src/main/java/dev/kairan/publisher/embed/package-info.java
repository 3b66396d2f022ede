/** Cards and lists of the site for the pages of others. */
@NullMarked
package dev.kairan.publisher.embed;

import org.jspecify.annotations.NullMarked;
