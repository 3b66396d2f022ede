package dev.kairan.content.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An issue (号) of one of the chambers' own channels.
 *
 * @param outlet id of an outlet that is an own channel
 * @param date the day that it bears, often in the future
 * @param number as printed, where it has one
 */
public record Issue(String id, String outlet, LocalDate date, @Nullable String number) {}
