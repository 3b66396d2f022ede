package dev.kairan.publisher.chart;

import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.EnglishAmount;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.NumberText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words of a {@link PaceLine}. */
public enum PaceWords {
  JAPANESE("目標", "実績", "均等に進む場合", "期末の見込みの幅", "月ごとの数を表で見る", "この日まで", "未入力"),
  ENGLISH(
      "Goal:",
      "Reached",
      "At an even pace",
      "Range forecast for the end",
      "The numbers month by month",
      "Up to",
      "Not recorded");

  private final String goal;
  private final String reached;
  private final String even;
  private final String forecast;
  private final String table;
  private final String until;
  private final String unknown;

  PaceWords(
      String goal,
      String reached,
      String even,
      String forecast,
      String table,
      String until,
      String unknown) {
    this.goal = goal;
    this.reached = reached;
    this.even = even;
    this.forecast = forecast;
    this.table = table;
    this.until = until;
    this.unknown = unknown;
  }

  public String goal() {
    return goal;
  }

  public String reached() {
    return reached;
  }

  public String even() {
    return even;
  }

  public String forecast() {
    return forecast;
  }

  /** Opens the table. */
  public String table() {
    return table;
  }

  /** Heads the table's days. */
  public String until() {
    return until;
  }

  String unknown() {
    return unknown;
  }

  /** Says to those who do not see it what the drawing of {@code name} is. */
  public String drawing(String name) {
    return this == JAPANESE
        ? name + "：目標までの歩みの図。数は下の表にあります。"
        : name + ": drawing of the way to the goal. The numbers are in the table below.";
  }

  String day(LocalDate day) {
    return this == JAPANESE ? DayText.day(day) : EnglishDay.day(day);
  }

  /** A mark of time, with its year where the period has several. */
  String tick(LocalDate day, boolean withYear) {
    if (this == ENGLISH) {
      return withYear
          ? EnglishDay.month(day)
          : day.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
    }
    return withYear ? DayText.month(day) : day.getMonthValue() + "月";
  }

  String amount(BigDecimal value, String unit) {
    return this == JAPANESE ? NumberText.of(value) + unit : EnglishAmount.of(value, unit);
  }

  String rounded(BigDecimal value, String unit) {
    return this == JAPANESE ? NumberText.rounded(value) + unit : EnglishAmount.rounded(value, unit);
  }
}
