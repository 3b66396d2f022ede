/** Recognises what an action item's official wording states: dates, targets, partners, events. */
@NullMarked
package dev.kairan.content.official.fact;

import org.jspecify.annotations.NullMarked;
