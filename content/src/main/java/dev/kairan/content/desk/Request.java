package dev.kairan.content.desk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something asked of a chamber (依頼), such as a story or a picture.
 *
 * @param dueOn the day by which the answer is wanted
 * @param reminders how often the chamber was reminded
 * @param owner the department that asks, never a person
 * @param answeredOn null while no answer has come
 */
public record Request(
    String id,
    String chamber,
    LocalDate askedOn,
    LocalDate dueOn,
    int reminders,
    String owner,
    @Nullable LocalDate answeredOn) {}
