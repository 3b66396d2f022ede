package dev.kairan.publisher.report;

import dev.kairan.publisher.html.DayText;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a reader must know before the first item: of when the report is, and from what. */
final class ReportHead {

  private final AnnualReport report;
  private final List<ItemFacts> items;

  ReportHead(AnnualReport report) {
    this.report = report;
    this.items = report.items().stream().map(item -> ItemFacts.of(item, report)).toList();
  }

  String title() {
    return report.plan().fiscalYear() + "年度 事業報告（下書き）";
  }

  /** Names and values, in order. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("計画", report.plan().title() + "（" + report.plan().source().publisher() + "）");
    facts.put("集計した時刻", DayText.instant(report.snapshot().asOf()));
    facts.put("記録の最も新しい日", dataThrough());
    facts.put("内容の版", report.snapshot().id());
    facts.put("項目の数", items.size() + "件");
    facts.put("根拠となる事例のある項目", withEvidence());
    facts.put("項目の状態", states());
    return facts;
  }

  private String dataThrough() {
    LocalDate through = report.snapshot().dataThrough();
    if (through == null) {
      return Recorded.NOTHING;
    }
    long age = ChronoUnit.DAYS.between(through, report.asOf());
    return DayText.day(through) + (age < 0 ? "" : "（集計日の" + age + "日前）");
  }

  private String withEvidence() {
    long any = items.stream().filter(facts -> !facts.evidence().isEmpty()).count();
    long inYear = items.stream().filter(ItemFacts::hasEvidenceOfTheYear).count();
    return any + "件（うち" + report.plan().fiscalYear() + "年度内の事例がある項目 " + inYear + "件）";
  }

  private String states() {
    return Arrays.stream(ItemState.values())
        .map(state -> state.label() + " " + count(state) + "件")
        .collect(Collectors.joining("、"));
  }

  private long count(ItemState state) {
    return items.stream().filter(facts -> facts.item().state() == state).count();
  }

  /** What the draft does not say. */
  List<String> cautions() {
    String sample = report.snapshot().sample() ? "見本データによる報告で、実在の活動ではありません。" : "";
    return List.of(
            sample,
            "この下書きは、記録されていることだけを計画の順に並べたものです。人が読み直し、書き足してから使ってください。",
            "根拠となる事例があることは、項目を達成したことを意味しません。状態の決め方は、サイトの「数え方」（item-state）にあります。",
            "「" + Recorded.NOTHING + "」は、記録が無いことを示します。行われなかったという意味でも、0という意味でもありません。")
        .stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
