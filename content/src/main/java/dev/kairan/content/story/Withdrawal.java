package dev.kairan.content.story;

import java.time.LocalDate;

/** Why a story is no longer shown, and from which day on (取り下げ). */
public record Withdrawal(LocalDate on, String reason) {}
