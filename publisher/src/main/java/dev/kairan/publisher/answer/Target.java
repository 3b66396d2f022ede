package dev.kairan.publisher.answer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something countable or checkable that an action item undertakes. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Target.Count.class, name = "CountTarget"),
  @JsonSubTypes.Type(value = Target.Share.class, name = "ShareTarget"),
  @JsonSubTypes.Type(value = Target.Growth.class, name = "GrowthTarget"),
  @JsonSubTypes.Type(value = Target.Date.class, name = "DateTarget"),
  @JsonSubTypes.Type(value = Target.Text.class, name = "TextTarget")
})
public sealed interface Target {

  /** Such as {@code 2023-III-4-02-T1}. */
  String id();

  /** As printed in the official document. */
  String literal();

  /** What is counted or to be done. */
  String what();

  /** First day of the period. */
  LocalDate start();

  /** Last day of the period, inclusive. */
  LocalDate end();

  /** True for "about". */
  boolean approximate();

  /** The record that measures it, or null where none is kept. */
  @Nullable Measure measure();

  /** The record by which a target is measured. */
  enum Measure {
    STORIES,
    VISITS,
    CLIPPINGS_MAIN,
    CLIPPINGS_NET
  }

  /** At least (or, where {@code exactly}, just) so many. */
  record Count(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable Measure measure,
      int count,
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
      @Nullable Measure measure,
      BigDecimal percent)
      implements Target {}

  /** Growth by {@code percent} over the baseline period. */
  record Growth(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable Measure measure,
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
      @Nullable Measure measure)
      implements Target {}

  /** A result in words. */
  record Text(
      String id,
      String literal,
      String what,
      LocalDate start,
      LocalDate end,
      boolean approximate,
      @Nullable Measure measure)
      implements Target {}
}
