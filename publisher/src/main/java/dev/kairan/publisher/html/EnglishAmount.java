package dev.kairan.publisher.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A number with its unit in English. A Japanese counter without an English word, such as 本, leaves
 * the bare number.
 */
public final class EnglishAmount {

  private static final Map<String, Unit> UNITS =
      Map.of(
          "商工会議所", new Unit(" chamber", " chambers"),
          "会議所", new Unit(" chamber", " chambers"),
          "社", new Unit(" company", " companies"),
          "校", new Unit(" school", " schools"),
          "件", new Unit(" item", " items"),
          "回", new Unit(" time", " times"),
          "か所", new Unit(" place", " places"),
          "人", new Unit(" person", " people"),
          "名", new Unit(" person", " people"),
          "％", new Unit("%", "%"));

  private static final Unit BARE = new Unit("", "");

  private record Unit(String one, String many) {}

  private EnglishAmount() {}

  /** Such as 515 chambers, 1 company, 60%. */
  public static String of(BigDecimal value, String unit) {
    return NumberText.of(value) + unit(value, unit);
  }

  /** The same rounded to one decimal, for what is computed and not counted. */
  public static String rounded(BigDecimal value, String unit) {
    return of(value.setScale(1, RoundingMode.HALF_UP), unit);
  }

  /** The unit alone, with the space before it. */
  public static String unit(BigDecimal value, String unit) {
    Unit words = UNITS.getOrDefault(unit, BARE);
    return value.compareTo(BigDecimal.ONE) == 0 ? words.one() : words.many();
  }
}
