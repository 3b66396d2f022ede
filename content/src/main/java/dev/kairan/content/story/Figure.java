package dev.kairan.content.story;

import java.math.BigDecimal;

/**
 * A reported number.
 *
 * @param basis who counted or reported it
 */
public record Figure(
    BigDecimal value, String unit, String what, String basis, boolean approximate) {}
