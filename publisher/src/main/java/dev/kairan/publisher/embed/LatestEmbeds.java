package dev.kairan.publisher.embed;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import dev.kairan.publisher.html.StoryGroups;
import java.util.List;
import java.util.stream.Stream;

/** A list for each feed of stories: of the same subject, in the order of its page. */
final class LatestEmbeds {

  private static final String OF_STORIES = "取り組み事例・新しい順";

  private final Site site;
  private final Addresses at;
  private final EmbedStyle style;

  LatestEmbeds(Site site, EmbedStyle style) {
    this.site = site;
    this.at = site.at();
    this.style = style;
  }

  Stream<Embed> all() {
    return Stream.of(ofEverything(), ofChambers(), ofPlaces(), ofTopics(), ofPlans(), ofItems())
        .flatMap(embeds -> embeds);
  }

  private Stream<Embed> ofEverything() {
    List<StoryCard> cards =
        site.answers().stories().stream()
            .limit(LatestEmbed.MOST)
            .map(story -> site.cards().get(story.id()))
            .toList();
    return Stream.of(embed(at.home(), at.stories(), "全国の取り組み事例", OF_STORIES, cards));
  }

  private Stream<Embed> ofChambers() {
    return site.answers().chambers().stream()
        .map(each -> list(at.chamber(each.id()), each.name(), site.cards().all(each.stories())));
  }

  private Stream<Embed> ofPlaces() {
    StoryGroups inPrefectures = StoryGroups.ofPrefectures(site);
    StoryGroups inBlocks = StoryGroups.ofBlocks(site);
    return Stream.concat(
        site.answers().prefectures().stream()
            .map(each -> list(at.prefecture(each.id()), each.name(), inPrefectures.of(each.id()))),
        site.answers().regionalBlocks().stream()
            .map(each -> list(at.block(each.id()), each.name() + "ブロック", inBlocks.of(each.id()))));
  }

  private Stream<Embed> ofTopics() {
    return site.answers().topics().stream()
        .map(
            each ->
                list(
                    at.topic(each.id()),
                    "テーマ「" + each.name() + "」",
                    site.cards().all(each.stories())));
  }

  private Stream<Embed> ofPlans() {
    StoryGroups inSections = StoryGroups.ofSections(site);
    return site.answers().plans().stream()
        .flatMap(plan -> plan.chapters().stream())
        .flatMap(chapter -> chapter.sections().stream())
        .map(section -> ofSection(section, inSections));
  }

  private Embed ofSection(Plan.Section section, StoryGroups groups) {
    return embed(
        at.section(section.id()),
        at.section(section.id()),
        "「" + section.title() + "」に関わる事例",
        planKind(section.id()),
        groups.of(section.id()));
  }

  private Stream<Embed> ofItems() {
    return site.answers().actionItems().stream().map(this::ofItem);
  }

  private Embed ofItem(ActionItem item) {
    String page = at.item(item.id());
    return embed(
        page,
        page,
        "「" + item.title() + "」に関わる事例",
        planKind(item.id()),
        item.evidence().stream().map(each -> site.cards().get(each.story())).toList());
  }

  private static String planKind(String id) {
    PlanCode code = PlanCode.of(id);
    return code.fiscalYear() + "年度事業計画 " + code.text();
  }

  private Embed list(String page, String name, List<StoryCard> stories) {
    return embed(page, page, name + "の取り組み事例", OF_STORIES, stories);
  }

  /**
   * @param followed where the feed lies that it shows
   * @param page where readers find more
   */
  private Embed embed(
      String followed, String page, String title, String kind, List<StoryCard> stories) {
    EmbedHead head = new EmbedHead(style, title, page);
    return new Embed(at.latest(followed), "embed/latest.jte", LatestEmbed.of(head, kind, stories));
  }
}
