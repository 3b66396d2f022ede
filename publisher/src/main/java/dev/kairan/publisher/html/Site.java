package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.query.PlanYear;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The answers, found by id, and what many pages show of them, made once.
 *
 * @param tiles chambers as boxes
 * @param cards stories as they stand in lists
 * @param topics links to the pages of topics
 * @param items action items of all plans
 */
public record Site(
    SiteAnswers answers,
    Frame frame,
    Index<Prefecture> prefectures,
    Index<RegionalBlock> blocks,
    Index<ChamberTile> tiles,
    Index<Link> topics,
    Index<StoryCard> cards,
    Index<ActionItem> items) {

  public static Site of(SiteAnswers answers, Frame frame) {
    Addresses at = frame.at();
    Index<Prefecture> prefectures = Index.of(answers.prefectures(), Prefecture::id);
    Index<ChamberTile> tiles =
        Index.of(
            answers.chambers(),
            Chamber::id,
            each -> ChamberTile.of(each, prefectures.get(each.prefecture()).name(), at));
    Index<Link> topics =
        Index.of(answers.topics(), Topic::id, each -> new Link(at.topic(each.id()), each.name()));
    return new Site(
        answers,
        frame,
        prefectures,
        Index.of(answers.regionalBlocks(), RegionalBlock::id),
        tiles,
        topics,
        Index.of(
            answers.stories().stream().map(each -> StoryCard.of(each, at, tiles, topics)).toList(),
            StoryCard::id),
        Index.of(answers.actionItems(), ActionItem::id));
  }

  public Addresses at() {
    return frame.at();
  }

  /** The newest plan: the one that the site's head leads to. */
  public Plan plan() {
    return answers.plans().get(answers.plans().size() - 1);
  }

  /** The numbers of the newest plan's year. */
  public PlanYear planYear() {
    return answers.planYears().get(answers.planYears().size() - 1);
  }

  /** The head of a page below {@code trail}. */
  public PageHead head(
      NavArea area, String title, String description, String href, List<Link> trail) {
    return PageHead.of(frame, area, title, description, href, trail);
  }

  /** The picture of a story. */
  public SharePicture picture(StoryCard story) {
    String who =
        story.parts().stream().map(part -> part.chamber().name()).collect(Collectors.joining("、"));
    return SharePicture.at(
        at().share(story.id()), story.title() + (who.isEmpty() ? "" : "（" + who + "）"));
  }

  public Link homeLink() {
    return new Link(at().home(), "ホーム");
  }

  public Link chambersLink() {
    return new Link(at().chambers(), "会議所");
  }

  public Link storiesLink() {
    return new Link(at().stories(), "取り組み事例");
  }

  public Link topicsLink() {
    return new Link(at().topics(), "テーマ");
  }

  public Link planLink(int fiscalYear) {
    return new Link(at().plan(fiscalYear), fiscalYear + "年度事業計画");
  }

  public Link blockLink(String id) {
    return new Link(at().block(id), blocks.get(id).name() + "ブロック");
  }

  public Link prefectureLink(String id) {
    return new Link(at().prefecture(id), prefectures.get(id).name());
  }
}
