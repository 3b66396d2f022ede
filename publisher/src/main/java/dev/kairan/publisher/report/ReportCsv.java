package dev.kairan.publisher.report;

import dev.kairan.publisher.report.AnnualReport.Item;
import dev.kairan.publisher.report.Outline.Entry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The draft as a table with a row for each item, as Excel opens it: UTF-8 with a mark, CRLF. */
public final class ReportCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final AnnualReport report;
  private final StoryAddresses addresses;

  private ReportCsv(AnnualReport report, StoryAddresses addresses) {
    this.report = report;
    this.addresses = addresses;
  }

  public static String of(AnnualReport report, StoryAddresses addresses) {
    return new ReportCsv(report, addresses).write();
  }

  private String write() {
    List<Map<String, String>> rows =
        Outline.of(report).stream()
            .flatMap(part -> part instanceof Entry entry ? Stream.of(entry) : Stream.empty())
            .map(this::row)
            .toList();
    Stream<String> headings = rows.stream().limit(1).map(row -> line(List.copyOf(row.keySet())));
    return Stream.concat(headings, rows.stream().map(row -> line(List.copyOf(row.values()))))
        .collect(Collectors.joining("", BYTE_ORDER_MARK, ""));
  }

  private Map<String, String> row(Entry entry) {
    Item item = entry.item();
    ItemFacts facts = ItemFacts.of(item, report);
    Map<String, String> row = new LinkedHashMap<>();
    row.put("番号", item.id());
    row.put("章", entry.chapter());
    row.put("括り", entry.group());
    row.put("節", entry.section());
    row.put("小見出し", entry.subheading());
    row.put("項目", item.title());
    row.put("要約", item.summary());
    row.put("計画のページ", Integer.toString(item.page()));
    row.put("状態", item.state().label());
    row.put("状態の理由", item.stateReason());
    row.put("数値目標", lines(facts.targets(), TargetProgress::words));
    row.put("期日", lines(item.schedules(), each -> each.literal() + " " + each.what()));
    row.put("期日の記録", lines(item.schedules(), facts::recordedOf));
    row.put("行事", facts.events());
    putEvidence(row, facts);
    putSnapshot(row);
    return row;
  }

  /** The lines of these cells belong together: the first is that of the first story. */
  private void putEvidence(Map<String, String> row, ItemFacts facts) {
    List<Evidence> evidence = facts.evidence();
    row.put("根拠となる事例の数", Integer.toString(evidence.size()));
    row.put(
        "事例", evidence.isEmpty() ? Recorded.NOTHING : lines(evidence, one -> one.story().title()));
    row.put("主体と参加", lines(evidence, Evidence::chambers));
    row.put("活動日", lines(evidence, Evidence::happened));
    row.put("公開日", lines(evidence, Evidence::published));
    row.put("時期", lines(evidence, one -> one.timing(facts.year())));
    row.put("根拠となる理由", lines(evidence, Evidence::note));
    row.put("事例のアドレス", lines(evidence, one -> addresses.of(one.story().id())));
    row.put("出典", lines(evidence, ReportCsv::sources));
    row.put("数字", String.join("\n", facts.figures()));
  }

  private void putSnapshot(Map<String, String> row) {
    LocalDate through = report.snapshot().dataThrough();
    row.put("集計日", report.asOf().toString());
    row.put("記録の最も新しい日", through == null ? Recorded.NOTHING : through.toString());
    row.put("内容の版", report.snapshot().id());
    row.put("見本データ", report.snapshot().sample() ? "見本" : "");
  }

  private static String sources(Evidence one) {
    return one.story().sources().stream()
        .map(source -> source.publisher() + " " + source.url())
        .collect(Collectors.joining("、"));
  }

  private static <T> String lines(List<T> parts, Function<T, String> words) {
    return parts.stream().map(words).collect(Collectors.joining("\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(",")) + LINE_END;
  }

  /** As RFC 4180 says. */
  private static String cell(String text) {
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
