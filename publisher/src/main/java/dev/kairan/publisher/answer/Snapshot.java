package dev.kairan.publisher.answer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The version of the content behind all answers.
 *
 * @param id twelve hex digits
 * @param asOf the instant of the run
 * @param dataThrough the newest day recorded
 * @param sample true for synthetic data
 */
public record Snapshot(
    String id, OffsetDateTime asOf, @Nullable LocalDate dataThrough, boolean sample) {}
