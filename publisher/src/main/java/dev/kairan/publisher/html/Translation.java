package dev.kairan.publisher.html;

/**
 * A page in a language, for programs.
 *
 * @param lang as in {@code hreflang}: {@code ja}, {@code en}, or {@code x-default}
 * @param address its public address
 */
public record Translation(String lang, String address) {}
