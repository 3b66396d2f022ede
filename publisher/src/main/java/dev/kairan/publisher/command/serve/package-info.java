/** The site kept up with its content while it is being served. */
@NullMarked
package dev.kairan.publisher.command.serve;

import org.jspecify.annotations.NullMarked;
