/** Answers to the questions of the communications office, as a person reads them. */
@NullMarked
package dev.kairan.publisher.command.ask;

import org.jspecify.annotations.NullMarked;
