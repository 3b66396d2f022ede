/** The dates of the plan as entries of a calendar, and what is said of each. */
@NullMarked
package dev.kairan.publisher.calendar;

import org.jspecify.annotations.NullMarked;
