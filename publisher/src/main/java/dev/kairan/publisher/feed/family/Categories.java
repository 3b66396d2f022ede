package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The categories of all that stories can be about, made once. */
final class Categories {

  private final Index<Chamber> chambers;
  private final Index<Category> byChamber;
  private final Index<Category> byPrefecture;
  private final Index<Category> byBlock;
  private final Index<Category> byTopic;
  private final Index<Category> bySection;
  private final Index<ActionItem> items;
  private final Index<Category> byItem;

  Categories(SiteAnswers answers) {
    chambers = Index.of(answers.chambers(), Chamber::id);
    byChamber = Index.of(answers.chambers(), Chamber::id, Category::of);
    byPrefecture = Index.of(answers.prefectures(), Prefecture::id, Category::of);
    byBlock = Index.of(answers.regionalBlocks(), RegionalBlock::id, Category::of);
    byTopic = Index.of(answers.topics(), Topic::id, Category::of);
    bySection = Index.of(sections(answers).toList(), Plan.Section::id, Category::of);
    items = Index.of(answers.actionItems(), ActionItem::id);
    byItem = Index.of(answers.actionItems(), ActionItem::id, Category::of);
  }

  /** The sections of all plans, in their order. */
  static Stream<Plan.Section> sections(SiteAnswers answers) {
    return answers.plans().stream()
        .flatMap(plan -> plan.chapters().stream())
        .flatMap(chapter -> chapter.sections().stream());
  }

  /** Chambers, their prefectures and blocks, topics, sections and action items: each once. */
  List<Category> of(List<Ref> acting, List<Ref> topics, List<Ref> evidence) {
    Set<Category> all = new LinkedHashSet<>(byChamber.all(acting));
    List<Chamber> places = chambers.all(acting);
    places.forEach(each -> all.add(byPrefecture.get(each.prefecture())));
    places.forEach(each -> all.add(byBlock.get(each.regionalBlock())));
    all.addAll(byTopic.all(topics));
    evidence.forEach(each -> all.add(bySection.get(items.get(each).section())));
    all.addAll(byItem.all(evidence));
    return new ArrayList<>(all);
  }
}
