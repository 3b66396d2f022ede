@NullMarked
package dev.kairan.publisher.calendar.ics;

import org.jspecify.annotations.NullMarked;
