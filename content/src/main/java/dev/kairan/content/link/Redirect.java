package dev.kairan.content.link;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A page of the site that has moved (移転).
 *
 * @param from its former address, such as {@code /stories/2024-hagi-01/}
 * @param to the address of the page that stands for it, such as {@code /stories/undated-hagi-01/}
 * @param on from which day on
 */
public record Redirect(String from, String to, LocalDate on, @Nullable String reason) {}
