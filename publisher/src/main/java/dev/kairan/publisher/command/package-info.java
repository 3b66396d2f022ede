/** The command line: what a person types, and what Kairan says back, in Japanese. */
@NullMarked
package dev.kairan.publisher.command;

import org.jspecify.annotations.NullMarked;
