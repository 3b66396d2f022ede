package dev.kairan.publisher.answer;

/**
 * A page that has moved.
 *
 * @param from its former address, from the root of the site: {@code /stories/2024-hagi-01/}
 * @param to its address now
 */
public record Redirect(String from, String to) {}
