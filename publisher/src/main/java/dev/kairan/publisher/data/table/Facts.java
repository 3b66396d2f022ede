package dev.kairan.publisher.data.table;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.PartialDate;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Target;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The answers, found by id, and public addresses: what the columns' values are made of. */
record Facts(
    SiteAnswers answers,
    Addresses at,
    Index<Chamber> chambers,
    Index<Prefecture> prefectures,
    Index<RegionalBlock> blocks,
    Index<Topic> topics,
    Index<Story> stories,
    Index<ActionItem> items,
    Index<Target> targets) {

  static Facts of(SiteAnswers answers, Addresses at) {
    return new Facts(
        answers,
        at,
        Index.of(answers.chambers(), Chamber::id),
        Index.of(answers.prefectures(), Prefecture::id),
        Index.of(answers.regionalBlocks(), RegionalBlock::id),
        Index.of(answers.topics(), Topic::id),
        Index.of(answers.stories(), Story::id),
        Index.of(answers.actionItems(), ActionItem::id),
        Index.of(
            answers.actionItems().stream().flatMap(item -> item.targets().stream()).toList(),
            Target::id));
  }

  /** The public address of a page. */
  String address(String href) {
    return at.canonical(href);
  }

  static List<String> ids(Iterable<Ref> refs) {
    return stream(refs).map(Ref::id).toList();
  }

  static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }

  /** The chambers that took part in a story, the leading ones first. */
  List<Chamber> acting(Story story) {
    return story.participations().stream().map(part -> chambers.get(part.chamber())).toList();
  }

  List<String> prefectures(Story story) {
    return acting(story).stream()
        .map(chamber -> prefectures.get(chamber.prefecture()).name())
        .distinct()
        .toList();
  }

  /** The fiscal years in which a chamber's stories became public, each once. */
  List<String> fiscalYears(Chamber chamber) {
    return stream(chamber.stories())
        .map(ref -> stories.get(ref).fiscalYear())
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .toList();
  }

  private static Stream<Ref> stream(Iterable<Ref> refs) {
    return StreamSupport.stream(refs.spliterator(), false);
  }
}
