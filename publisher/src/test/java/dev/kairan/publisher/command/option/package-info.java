@NullMarked
package dev.kairan.publisher.command.option;

import org.jspecify.annotations.NullMarked;
