package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The embedded lists, one of each kind. */
final class EmbedList {

  private final Site site;
  private final Addresses at;

  private EmbedList(Site site) {
    this.site = site;
    this.at = site.at();
  }

  static List<Link> all(Site site) {
    EmbedList lists = new EmbedList(site);
    return Stream.concat(Stream.of(lists.ofEverything()), lists.examples()).toList();
  }

  private Link ofEverything() {
    return new Link(at.latest(at.home()), "全国");
  }

  private Stream<Link> examples() {
    return Stream.of(
            FeedGroup.example(site).map(each -> of("会議所", at.chamber(each.id()), each.name())),
            first(site.answers().prefectures())
                .map(each -> of("都道府県", at.prefecture(each.id()), each.name())),
            first(site.answers().regionalBlocks())
                .map(each -> of("ブロック", at.block(each.id()), each.name())),
            first(site.answers().topics()).map(each -> of("テーマ", at.topic(each.id()), each.name())),
            first(sections()).map(each -> of("計画の節", at.section(each.id()), each.title())),
            first(site.answers().actionItems())
                .map(each -> of("計画の項目", at.item(each.id()), each.title())))
        .flatMap(Optional::stream);
  }

  private List<Plan.Section> sections() {
    return site.plan().chapters().stream().flatMap(each -> each.sections().stream()).toList();
  }

  private static <T> Optional<T> first(List<T> all) {
    return all.stream().findFirst();
  }

  private Link of(String kind, String page, String example) {
    return new Link(at.latest(page), kind + "（例：" + example + "）");
  }
}
