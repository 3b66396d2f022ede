@NullMarked
package dev.kairan.publisher.command.ask;

import org.jspecify.annotations.NullMarked;
