package dev.kairan.publisher.query;

import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Progress;
import java.util.List;

/**
 * The numbers and dates of one plan's fiscal year.
 *
 * @param coverage how many chambers have a story first published in that year
 * @param calendar entries that touch the year, earliest first
 */
public record PlanYear(
    int fiscalYear, Coverage coverage, Progress progress, List<CalendarEntry> calendar) {}
