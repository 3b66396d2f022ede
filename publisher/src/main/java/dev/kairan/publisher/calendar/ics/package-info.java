/** The plan's dates as iCalendar files (RFC 5545, RFC 7986). */
@NullMarked
package dev.kairan.publisher.calendar.ics;

import org.jspecify.annotations.NullMarked;
