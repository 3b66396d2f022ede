/** Case stories of what chambers really did, with sources and evidence links. */
@NullMarked
package dev.kairan.content.story;

import org.jspecify.annotations.NullMarked;
