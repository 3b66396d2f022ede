package dev.kairan.publisher.answer;

import java.time.LocalDate;

/** What was changed about a schedule or an event since its plan was published. */
public record Revision(LocalDate on, String what, boolean cancelled) {}
