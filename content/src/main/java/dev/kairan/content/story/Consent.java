package dev.kairan.content.story;

import java.time.LocalDate;

/** Who allowed a story to be carried, and when (掲載の許諾); for the office, not for readers. */
public record Consent(LocalDate on, String by) {}
