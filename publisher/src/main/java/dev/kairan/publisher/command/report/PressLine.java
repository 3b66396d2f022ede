package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How often reporters would miss something, in one line: most records lack some of it. */
public final class PressLine {

  private PressLine() {}

  /** Empty where nothing is missing. */
  public static Optional<String> of(List<Problem> notices, Language language) {
    if (notices.isEmpty()) {
      return Optional.empty();
    }
    Map<Rule, List<Problem>> byRule =
        notices.stream()
            .collect(
                Collectors.groupingBy(
                    Problem::rule, () -> new EnumMap<>(Rule.class), Collectors.toList()));
    boolean japanese = language == Language.JA;
    String counts =
        byRule.entrySet().stream()
            .map(each -> count(each.getKey(), each.getValue().size(), japanese))
            .collect(Collectors.joining(japanese ? "、" : ", "));
    return Optional.of(
        japanese
            ? "記者が困る点: " + counts + "（kairan check --press で一覧）"
            : "What reporters would miss: " + counts + " (kairan check --press lists them)");
  }

  private static String count(Rule rule, int count, boolean japanese) {
    return String.format(
        Locale.ROOT, "%s %,d%s", japanese ? words(rule) : rule.code(), count, japanese ? "件" : "");
  }

  private static String words(Rule rule) {
    return switch (rule) {
      case UNKNOWN_PUBLICATION -> "公開日不明";
      case NO_DATED_SOURCE -> "日付のある出典なし";
      case NO_CONTACT -> "問い合わせ先なし";
      case CONTACT_WITHOUT_PHONE -> "電話番号なし";
      case CONTACT_WITHOUT_HOURS -> "受付時間なし";
      case NO_IMAGE -> "写真なし";
      case EXPIRED_IMAGE -> "写真の期限切れ";
      case SMALL_IMAGE -> "写真が小さい";
      case IMAGE_WITHOUT_CAPTION -> "写真の説明なし";
      default -> rule.code();
    };
  }
}
