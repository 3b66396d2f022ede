package dev.kairan.publisher.query;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Redirect;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Rule;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.picture.Pictures;
import java.util.List;

/**
 * All that the site is made from.
 *
 * @param chambers in kana order
 * @param prefectures in the order of JIS X 0401
 * @param regionalBlocks from north to south
 * @param stories newest publication first, undated ones last
 * @param plans oldest first, at least one
 * @param actionItems of all plans, in the plan's order
 * @param coverage of all years
 * @param planYears one for each plan, oldest first
 * @param withdrawnStories newest withdrawal first; in no other list
 * @param searchTexts what can be searched, in the order of equal hits
 * @param redirects pages that have moved
 * @param pictures of those stories that have one to show; the graph answers none, see {@link #with}
 */
public record SiteAnswers(
    Snapshot snapshot,
    List<Rule> rules,
    List<Chamber> chambers,
    List<Prefecture> prefectures,
    List<RegionalBlock> regionalBlocks,
    List<Story> stories,
    List<Topic> topics,
    List<Plan> plans,
    List<ActionItem> actionItems,
    Coverage coverage,
    List<PlanYear> planYears,
    List<WithdrawnStory> withdrawnStories,
    List<SearchText> searchTexts,
    List<Redirect> redirects,
    Pictures pictures) {

  /** The same with the pictures that were made for it. */
  public SiteAnswers with(Pictures made) {
    return new SiteAnswers(
        snapshot,
        rules,
        chambers,
        prefectures,
        regionalBlocks,
        stories,
        topics,
        plans,
        actionItems,
        coverage,
        planYears,
        withdrawnStories,
        searchTexts,
        redirects,
        made);
  }
}
