/** Reading a plan: its outline, its sections with their action items, and the official wording. */
@NullMarked
package dev.kairan.content.source.plan;

import org.jspecify.annotations.NullMarked;
