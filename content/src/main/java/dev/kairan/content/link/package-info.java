/** Whether addresses still lead somewhere: those that stories cite, and former ones of the site. */
@NullMarked
package dev.kairan.content.link;

import org.jspecify.annotations.NullMarked;
