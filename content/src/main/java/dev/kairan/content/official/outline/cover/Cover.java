package dev.kairan.content.official.outline.cover;

import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the plan's text.
 *
 * @param title on one line; null where no line is the title of a plan
 * @param rest how many of the lines it takes; the others are text
 */
public record Cover(
    @Nullable String title,
    @Nullable String organisation,
    @Nullable String theme,
    @Nullable String subtitle,
    @Nullable LocalDate date,
    @Nullable FiscalYear fiscalYear,
    int rest) {}
