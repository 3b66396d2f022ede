package dev.kairan.content.story;

import java.time.LocalDate;

/** A change that readers of an earlier version must know of (訂正). */
public record Correction(LocalDate on, String what) {}
