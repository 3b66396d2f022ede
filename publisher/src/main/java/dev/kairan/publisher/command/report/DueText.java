package dev.kairan.publisher.command.report;

import dev.kairan.content.Due;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** When content changes by itself, in words. */
final class DueText {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H:mm", Locale.ROOT);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("uuuu年M月d日 H:mm:ss", Locale.ROOT);

  private DueText() {}

  /** Such as {@code 2026年12月1日 10:00（事例 1件の解禁）}. */
  static String of(Due due) {
    return due.counts().entrySet().stream()
        .map(event -> what(event.getKey(), event.getValue()))
        .collect(Collectors.joining("・", time(due.at()) + "（", "）"));
  }

  /** In Japan's time, with seconds only where there are some: {@code 2026年12月1日 10:00}. */
  static String time(Instant instant) {
    LocalDateTime local = JapanTime.localOf(instant);
    return local.format(local.getSecond() == 0 ? MINUTE : SECOND);
  }

  private static String what(Due.Event event, long count) {
    return switch (event) {
      case STORY_FREE -> "事例 " + count + "件の解禁";
      case RELEASE_FREE -> "発表資料 " + count + "件の解禁";
      case WITHDRAWAL -> "事例 " + count + "件の取り下げ";
      case CORRECTION -> "訂正 " + count + "件";
      case PICTURE_END -> "写真 " + count + "枚の使用期限";
    };
  }
}
