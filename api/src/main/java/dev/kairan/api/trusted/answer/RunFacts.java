package dev.kairan.api.trusted.answer;

import java.time.LocalDate;
import java.util.function.IntSupplier;

/**
 * What defaults depend on.
 *
 * @param today the day of the run
 * @param newestPlan the fiscal year of the newest plan, asked for only when it is needed
 */
public record RunFacts(LocalDate today, IntSupplier newestPlan) {}
