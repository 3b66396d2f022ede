package dev.kairan.content.official.fact.name;

import org.jspecify.annotations.Nullable;

/**
 * An event as named.
 *
 * @param start index of its name
 * @param end index after its name and the quotation mark behind it
 * @param name as printed
 * @param noun its last part
 * @param organiser who holds it, where the wording says so
 * @param linked true where more than its noun makes up the name: 責任者による会議
 */
record Occasion(
    int start, int end, String name, EventNoun noun, @Nullable String organiser, boolean linked) {}
