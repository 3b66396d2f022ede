package dev.kairan.publisher.answer;

/**
 * A prefecture.
 *
 * @param code two digits, JIS X 0401
 * @param chamberCount chambers on the day of the run
 * @param chambers in kana order
 */
public record Prefecture(
    String id,
    String code,
    String name,
    String kana,
    String nameEn,
    Ref regionalBlock,
    int chamberCount,
    Refs chambers) {}
