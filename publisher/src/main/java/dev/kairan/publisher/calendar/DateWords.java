package dev.kairan.publisher.calendar;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Revision;
import dev.kairan.publisher.answer.SchedulePrecision;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.SpanText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of a date. Calendars know days only, so a month, a season or a year stands
 * there as all its days: the words say that the plan names none of them.
 */
public final class DateWords {

  private DateWords() {}

  /** The title, with the date as the plan gives it unless that is simply a day. */
  public static String summary(PlannedDate date) {
    boolean plain = known(date.precision()) && date.firm();
    String called = (date.cancelled() ? "【中止】" : "") + date.title();
    return plain ? called : called + "（" + span(date) + "）";
  }

  /** Line by line: how exactly the date is known, how it is printed, what takes place, where. */
  public static String description(PlannedDate date) {
    return Stream.of(
            Stream.of("日程：" + span(date)),
            known(date.precision()) ? Stream.<String>of() : Stream.of(vague(date.precision())),
            Stream.ofNullable(printed(date.literal())),
            Stream.ofNullable(date.note()),
            date.events().stream().map(DateWords::event),
            date.revisions().stream().map(DateWords::revision),
            Stream.of("種類：" + Labels.of(date.kind())),
            Stream.of("計画の項目：" + item(date.item())))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static String span(PlannedDate date) {
    return SpanText.of(date.start(), date.end(), date.precision(), date.qualifiers());
  }

  private static boolean known(SchedulePrecision precision) {
    return precision == SchedulePrecision.DAY || precision == SchedulePrecision.DAYS;
  }

  private static String vague(SchedulePrecision precision) {
    return "計画には日が書かれていません。日を補わず、" + whole(precision) + "の全体に置いています。";
  }

  private static String whole(SchedulePrecision precision) {
    return switch (precision) {
      case DAY, DAYS -> "その日";
      case TEN_DAYS -> "上旬・中旬・下旬";
      case MONTH -> "その月";
      case MONTHS -> "それらの月";
      case SEASON -> "その季節（気象庁の区分）";
      case HALF_YEAR -> "半期";
      case YEAR -> "その年";
      case FISCAL_YEAR -> "その年度";
      case YEARS -> "それらの年度";
    };
  }

  private static @Nullable String printed(@Nullable String literal) {
    return literal == null ? null : "公式文書の表記：「" + literal + "」";
  }

  private static String event(ActionItem.Event event) {
    String facts =
        Stream.of(part("場所", event.place()), part("主催", event.organiser()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining("、"));
    String name = "行事：" + event.name() + (facts.isEmpty() ? "" : "（" + facts + "）");
    return event.note() == null ? name : name + "。" + event.note();
  }

  private static String revision(Revision revision) {
    return "変更：" + DayText.day(revision.on()) + "　" + revision.what();
  }

  private static @Nullable String part(String label, @Nullable String text) {
    return text == null ? null : label + "：" + text;
  }

  private static String item(ActionItem item) {
    PlanCode code = PlanCode.of(item.id());
    return code.fiscalYear() + "年度 " + code.text() + "　" + item.title();
  }
}
