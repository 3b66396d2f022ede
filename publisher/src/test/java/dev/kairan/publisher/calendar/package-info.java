@NullMarked
package dev.kairan.publisher.calendar;

import org.jspecify.annotations.NullMarked;
