package dev.kairan.publisher.report;

import dev.kairan.publisher.markdown.MarkdownPaper;
import dev.kairan.publisher.markdown.MarkdownText;
import dev.kairan.publisher.report.AnnualReport.Item;
import dev.kairan.publisher.report.Outline.Entry;
import dev.kairan.publisher.report.Outline.Part;
import dev.kairan.publisher.report.Outline.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The draft in Markdown: CommonMark with the tables that GitHub added. */
public final class ReportMarkdown {

  private final AnnualReport report;
  private final StoryAddresses addresses;
  private final MarkdownPaper paper = new MarkdownPaper();

  private ReportMarkdown(AnnualReport report, StoryAddresses addresses) {
    this.report = report;
    this.addresses = addresses;
  }

  public static String of(AnnualReport report, StoryAddresses addresses) {
    return new ReportMarkdown(report, addresses).write();
  }

  private String write() {
    ReportHead head = new ReportHead(report);
    paper.heading(1, MarkdownText.of(head.title()));
    paper.quote(head.cautions().stream().map(MarkdownText::of).toList());
    paper.table(
        List.of("この下書きについて", ""),
        head.facts().entrySet().stream()
            .map(fact -> cells(fact.getKey(), fact.getValue()))
            .toList());
    for (Part part : Outline.of(report)) {
      if (part instanceof Title title) {
        paper.heading(title.level() + 1, MarkdownText.of(title.text()));
      } else if (part instanceof Entry entry) {
        item(entry);
      }
    }
    return paper.toString();
  }

  private void item(Entry entry) {
    Item item = entry.item();
    ItemFacts facts = ItemFacts.of(item, report);
    paper.heading(entry.level() + 1, MarkdownText.of(facts.code() + "　" + item.title()));
    paper.paragraph("**" + item.state().label() + "**　" + MarkdownText.of(item.stateReason()));
    paper.paragraph(MarkdownText.of(item.summary() + "（計画" + item.page() + "ページ）"));
    if (!item.events().isEmpty()) {
      paper.paragraph(MarkdownText.of("行事: " + facts.events()));
    }
    targets(facts);
    schedules(facts);
    evidence(facts);
  }

  private void targets(ItemFacts facts) {
    if (!facts.targets().isEmpty()) {
      paper.table(
          List.of("数値目標", "期間", "目標", "実績", "達成率", "状態"),
          facts.targets().stream()
              .map(
                  target ->
                      cells(
                          target.target().what(),
                          target.period(),
                          target.goalWords(),
                          target.valueWords(),
                          target.rateWords(),
                          target.stateWords()))
              .toList());
    }
  }

  private void schedules(ItemFacts facts) {
    if (!facts.item().schedules().isEmpty()) {
      paper.table(
          List.of("期日", "何を", "集計日には", "その期間の記録"),
          facts.item().schedules().stream()
              .map(
                  schedule ->
                      cells(
                          schedule.literal(),
                          schedule.what(),
                          facts.due(schedule),
                          facts.recordedOf(schedule)))
              .toList());
    }
  }

  private void evidence(ItemFacts facts) {
    List<Evidence> evidence = facts.evidence();
    if (evidence.isEmpty()) {
      paper.paragraph("根拠となる事例: " + Recorded.NOTHING);
      return;
    }
    paper.table(
        List.of("根拠", "事例", "主体と参加", "活動日", "公開日", "時期", "根拠となる理由", "出典"),
        IntStream.range(0, evidence.size()).mapToObj(i -> row(i, facts)).toList());
    paper.list(facts.figures().stream().map(MarkdownText::of).toList());
  }

  private List<String> row(int index, ItemFacts facts) {
    Evidence one = facts.evidence().get(index);
    String page = addresses.of(one.story().id());
    String title = one.story().title();
    List<String> cells = new ArrayList<>();
    cells.add("事例" + (index + 1));
    cells.add(page.isEmpty() ? MarkdownText.of(title) : MarkdownText.link(title, page));
    cells.addAll(
        cells(
            one.chambers(), one.happened(), one.published(), one.timing(facts.year()), one.note()));
    cells.add(
        one.story().sources().stream()
            .map(source -> MarkdownText.link(source.publisher(), source.url()))
            .collect(Collectors.joining("、")));
    return cells;
  }

  private static List<String> cells(String... texts) {
    return Stream.of(texts).map(MarkdownText::of).toList();
  }
}
