package dev.kairan.content.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something countable or checkable that an action item undertakes. */
public sealed interface Target
    permits Target.Count, Target.Share, Target.Growth, Target.Date, Target.Text {

  /** Such as {@code 2023-III-4-02-T1}, numbered in the order of the text. */
  String id();

  /** The expression as printed, such as 515商工会議所. */
  String literal();

  /** What is counted. */
  String what();

  /** First day of the period in which it is to be reached. */
  LocalDate start();

  /** Last day of the period, inclusive. */
  LocalDate end();

  /** True for 程度, 目安 and the like. */
  boolean approximate();

  /** What is recorded about it, or null where no record is kept. */
  @Nullable TargetMeasure measure();

  /** At least so many (or, where {@code exactly}, just so many) of {@code unit}. */
  record Count(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      long count,
      String unit,
      boolean exactly)
      implements Target {}

  /** At least {@code percent} of a whole. */
  record Share(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      BigDecimal percent)
      implements Target {}

  /** Growth by {@code percent} over the same figure of the baseline period. */
  record Growth(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure,
      BigDecimal percent,
      LocalDate baselineStart,
      LocalDate baselineEnd)
      implements Target {}

  /** Done by {@code end}. */
  record Date(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure)
      implements Target {}

  /** A result in words. */
  record Text(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable TargetMeasure measure)
      implements Target {}
}
