/** Which feeds there are, and the stories, corrections and withdrawals that they hold. */
@NullMarked
package dev.kairan.publisher.feed.family;

import org.jspecify.annotations.NullMarked;
