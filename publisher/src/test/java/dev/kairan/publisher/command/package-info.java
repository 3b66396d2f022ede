@NullMarked
package dev.kairan.publisher.command;

import org.jspecify.annotations.NullMarked;
