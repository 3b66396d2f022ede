package dev.kairan.content.place;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A local chamber of commerce and industry (商工会議所).
 *
 * @param id permanent ASCII id, such as {@code mito}
 * @param name full name, such as 水戸商工会議所
 * @param kana reading of the name without 商工会議所, in hiragana
 * @param website the chamber's own site, where known
 * @param validFrom first day of existence, where it matters to the count
 * @param validTo last day of existence; set when the chamber merged or was dissolved
 * @param successor id of the chamber that it merged into
 */
public record Chamber(
    String id,
    String name,
    String kana,
    Prefecture prefecture,
    @Nullable URI website,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable String successor) {

  private static final String SUFFIX = "商工会議所";

  /** The name as in lists, without 商工会議所: 水戸. */
  public String shortName() {
    return name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
  }

  public boolean existsOn(LocalDate day) {
    return (validFrom == null || !day.isBefore(validFrom))
        && (validTo == null || !day.isAfter(validTo));
  }
}
