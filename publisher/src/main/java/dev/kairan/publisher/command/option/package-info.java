/** What a person may ask for on the command line, read and explained. */
@NullMarked
package dev.kairan.publisher.command.option;

import org.jspecify.annotations.NullMarked;
