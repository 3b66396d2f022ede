package dev.kairan.publisher.search;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.SearchText.Kind;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.Labels;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.stream.Collectors;

/**
 * What is shown of something that was found.
 *
 * @param kind in words
 * @param note its day, its number in the plan, or its place
 * @param text its summary; empty where it has none
 * @param about who and where
 */
record Shown(String kind, String href, String title, String note, String text, String about) {

  static Shown of(StoryCard story) {
    return new Shown(
        Labels.of(Kind.STORY),
        story.href(),
        story.title(),
        story.when().label(),
        story.summary(),
        story.parts().stream()
            .map(part -> part.chamber().shortName() + "（" + part.chamber().prefecture() + "）")
            .collect(Collectors.joining("、")));
  }

  static Shown of(ActionItem item, Site site) {
    return new Shown(
        Labels.of(Kind.ACTION_ITEM),
        site.at().item(item.id()),
        item.title(),
        PlanCode.of(item.id()).text(),
        item.summary(),
        item.fiscalYear() + "年度事業計画");
  }

  static Shown of(Chamber chamber, ChamberTile tile) {
    return new Shown(
        Labels.of(Kind.CHAMBER),
        tile.href(),
        tile.name(),
        tile.prefecture(),
        "",
        chamber.kana() + "　事例" + tile.storyCount() + "件");
  }
}
