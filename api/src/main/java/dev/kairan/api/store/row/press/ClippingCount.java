package dev.kairan.api.store.row.press;

import java.time.YearMonth;

/** The clippings of a group in a month of the period; those of a year earlier stand beside them. */
public record ClippingCount(ClippingKey key, YearMonth month, ClippingTally tally) {}
