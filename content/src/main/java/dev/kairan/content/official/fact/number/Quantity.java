package dev.kairan.content.official.fact.number;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param start index of the expression, with 約 or 年 before the number
 * @param number index of the first digit
 * @param end index after the expression, with 以上, 程度, 増 behind the unit
 * @param unit as plans count: 社, 回, 商工会議所, %, 万円
 * @param before 約, 年 and the like; empty where there is none
 * @param after 以上, 程度, 増 and the like; empty where there is none
 */
public record Quantity(
    int start, int number, int end, BigDecimal value, String unit, String before, String after) {

  public boolean isPercent() {
    return unit.equals("%");
  }

  /** True for 約100社, 100社程度. */
  public boolean isAbout() {
    return before.matches("約|およそ|概ね|おおむね") || after.matches("程度|前後|ほど|弱|強");
  }

  /** True for 年２回. */
  public boolean isYearly() {
    return before.equals("年");
  }

  public boolean isIncrease() {
    return after.matches("純?増|増加|アップ|拡大|向上|改善|上昇|伸長");
  }

  public boolean isDecrease() {
    return after.matches("減|削減|減少|低減|ダウン");
  }
}
