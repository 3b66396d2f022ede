/** The way from content files to a live release, step by step and measured. */
@NullMarked
package dev.kairan.publisher.command.run;

import org.jspecify.annotations.NullMarked;
