@NullMarked
package dev.kairan.publisher.command.serve;

import org.jspecify.annotations.NullMarked;
