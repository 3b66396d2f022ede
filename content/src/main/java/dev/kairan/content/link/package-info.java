/** Whether the addresses that stories cite still lead somewhere. */
@NullMarked
package dev.kairan.content.link;

import org.jspecify.annotations.NullMarked;
