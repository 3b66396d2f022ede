package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Feed;
import dev.kairan.publisher.feed.entry.Tags;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All feeds of the site: of everything, of each subject of stories, and of corrections. */
public final class FeedFamily {

  /** Entries in the feed of all stories; the others hold every entry about their subject. */
  private static final int NEWEST = 100;

  private static final String IN_PLACE = "の商工会議所が関わった";
  private static final String AS_EVIDENCE = "の根拠となる";

  private final SiteAnswers answers;
  private final Addresses at;
  private final LocalDate beginning;
  private final ChangeEntries changes;
  private final List<Entry> stories;
  private final List<Tombstone> gone;
  private final BySubject<Entry> storiesBySubject;
  private final BySubject<Tombstone> goneBySubject;

  private FeedFamily(SiteAnswers answers, Addresses at) {
    this.answers = answers;
    this.at = at;
    beginning = answers.plans().get(0).adoptedOn();
    Categories categories = new Categories(answers);
    changes = new ChangeEntries(answers, at, beginning, categories);
    StoryEntries entries = new StoryEntries(answers, at, beginning, categories);
    stories = answers.stories().stream().map(entries::entry).sorted(Entry.NEWEST_FIRST).toList();
    gone = changes.ofStories().sorted(Tombstone.NEWEST_FIRST).toList();
    storiesBySubject = new BySubject<>(stories, Entry::categories);
    goneBySubject = new BySubject<>(gone, Tombstone::categories);
  }

  /** The feeds; one entry is the same object in every feed that holds it. */
  public static List<Feed> of(SiteAnswers answers, Addresses at) {
    FeedFamily family = new FeedFamily(answers, at);
    return Stream.of(
            Stream.of(family.ofStories()),
            family.ofPlaces(),
            family.ofThemes(),
            Stream.of(family.ofChanges()))
        .flatMap(feeds -> feeds)
        .toList();
  }

  private Feed ofStories() {
    return feed(
        Tags.feed("stories"),
        "全国の取り組み事例",
        "全国の商工会議所の新しい取り組み事例。" + NEWEST + "件まで。",
        at.home(),
        at.stories(),
        newest(stories),
        newest(gone));
  }

  private Stream<Feed> ofPlaces() {
    return Stream.of(
            answers.chambers().stream()
                .map(each -> about(Category.of(each), "が関わった", at.chamber(each.id()))),
            answers.prefectures().stream()
                .map(each -> about(Category.of(each), IN_PLACE, at.prefecture(each.id()))),
            answers.regionalBlocks().stream()
                .map(each -> about(Category.of(each), IN_PLACE, at.block(each.id()))))
        .flatMap(feeds -> feeds);
  }

  private Stream<Feed> ofThemes() {
    return Stream.of(
            answers.topics().stream()
                .map(each -> about(Category.of(each), "をテーマとする", at.topic(each.id()))),
            Categories.sections(answers)
                .map(each -> about(Category.of(each), AS_EVIDENCE, at.section(each.id()))),
            answers.actionItems().stream()
                .map(each -> about(Category.of(each), AS_EVIDENCE, at.item(each.id()))))
        .flatMap(feeds -> feeds);
  }

  private Feed ofChanges() {
    return feed(
        Tags.feed("corrections"),
        "訂正と取り下げ",
        "取り組み事例の訂正と取り下げ。",
        at.corrections(),
        at.corrections(),
        changes.entries().sorted(Entry.NEWEST_FIRST).toList(),
        changes.ofCorrections().sorted(Tombstone.NEWEST_FIRST).toList());
  }

  private Feed about(Category subject, String relation, String page) {
    return feed(
        Tags.feed(subject),
        subject.label() + "の取り組み事例",
        subject.label() + relation + "取り組み事例。",
        page,
        page,
        storiesBySubject.about(subject),
        goneBySubject.about(subject));
  }

  private Feed feed(
      String id,
      String title,
      String subtitle,
      String page,
      String alternate,
      List<Entry> entries,
      List<Tombstone> gone) {
    return new Feed(id, title, subtitle, page, alternate, updated(entries, gone), entries, gone);
  }

  /** As new as the newest that it holds; an empty feed stays at the beginning. */
  private OffsetDateTime updated(List<Entry> entries, List<Tombstone> gone) {
    return Stream.concat(
            entries.stream().limit(1).map(Entry::updated),
            gone.stream().limit(1).map(Tombstone::when))
        .max(Comparator.naturalOrder())
        .orElse(StoryTime.startOf(beginning));
  }

  private static <T> List<T> newest(List<T> ordered) {
    return ordered.subList(0, Math.min(NEWEST, ordered.size()));
  }
}
