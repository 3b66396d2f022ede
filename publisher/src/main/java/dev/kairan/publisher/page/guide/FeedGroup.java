package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Feeds of one kind.
 *
 * @param id of its heading
 */
public record FeedGroup(String id, String title, List<Entry> entries) {

  /** What a feed follows, and the feed in its formats. */
  public record Entry(Link page, List<Alternate> feeds) {}

  /** All stories, corrections, and one chamber and one item for what all of theirs are called. */
  static List<Entry> main(Site site) {
    Addresses at = site.at();
    List<Entry> main = new ArrayList<>();
    main.add(entry(at, at.home(), at.stories(), "すべての事例"));
    main.add(entry(at, at.corrections(), at.corrections(), "訂正と取り下げ"));
    example(site)
        .ifPresent(
            each -> main.add(entry(at, at.chamber(each.id()), "会議所ごと（例：" + each.name() + "）")));
    site.answers().actionItems().stream()
        .findFirst()
        .ifPresent(
            each -> main.add(entry(at, at.item(each.id()), "計画の項目ごと（例：" + each.title() + "）")));
    return main;
  }

  static List<FeedGroup> all(Site site) {
    Addresses at = site.at();
    return Stream.of(
            new FeedGroup(
                "feeds-blocks",
                "ブロック",
                site.answers().regionalBlocks().stream()
                    .map(each -> entry(at, at.block(each.id()), each.name()))
                    .toList()),
            new FeedGroup(
                "feeds-prefectures",
                "都道府県",
                site.answers().prefectures().stream()
                    .map(each -> entry(at, at.prefecture(each.id()), each.name()))
                    .toList()),
            new FeedGroup(
                "feeds-topics",
                "テーマ",
                site.answers().topics().stream()
                    .map(each -> entry(at, at.topic(each.id()), each.name()))
                    .toList()),
            new FeedGroup("feeds-plan", site.plan().fiscalYear() + "年度事業計画の節", sections(site)))
        .filter(group -> !group.entries().isEmpty())
        .toList();
  }

  private static List<Entry> sections(Site site) {
    return site.plan().chapters().stream()
        .flatMap(chapter -> chapter.sections().stream())
        .map(section -> section(site.at(), section))
        .toList();
  }

  private static Entry section(Addresses at, Plan.Section section) {
    String label = PlanCode.of(section.id()).text() + " " + section.title();
    return entry(at, at.section(section.id()), label);
  }

  private static Entry entry(Addresses at, String page, String label) {
    return entry(at, page, page, label);
  }

  /**
   * @param followed where the feed lies
   */
  private static Entry entry(Addresses at, String followed, String page, String label) {
    return new Entry(new Link(page, label), Alternate.feeds(at, followed, label));
  }

  /** A chamber with a story, where there is one. */
  static Optional<Chamber> example(Site site) {
    return site.answers().chambers().stream()
        .filter(each -> !each.stories().isEmpty())
        .findFirst()
        .or(() -> site.answers().chambers().stream().findFirst());
  }
}
