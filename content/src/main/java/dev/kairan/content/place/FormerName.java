package dev.kairan.content.place;

import java.time.LocalDate;

/**
 * A name that a chamber had before it was renamed (改称).
 *
 * @param chamber id of the chamber
 * @param kana reading of the name without 商工会議所, in hiragana
 * @param validTo last day of the name
 */
public record FormerName(String chamber, String name, String kana, LocalDate validTo) {}
