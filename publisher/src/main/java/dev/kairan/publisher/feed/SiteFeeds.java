package dev.kairan.publisher.feed;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.feed.atom.EntryWriter;
import dev.kairan.publisher.feed.atom.Feed;
import dev.kairan.publisher.feed.atom.FeedWriter;
import dev.kairan.publisher.feed.atom.StoryTime;
import dev.kairan.publisher.feed.atom.Tags;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** An Atom feed of all stories, of each chamber's and of each prefecture's. */
public final class SiteFeeds {

  /** Entries in the feed of all stories; the others hold every story of their place. */
  static final int NEWEST = 100;

  private final SiteAnswers answers;
  private final Addresses at;
  private final Entries entries;

  private SiteFeeds(SiteAnswers answers, Addresses at, StoryTime time) {
    this.answers = answers;
    this.at = at;
    EntryWriter writer = new EntryWriter(answers, at, time);
    entries =
        new Entries(
            answers.stories().stream().map(writer::entry).toList(),
            Index.of(answers.chambers(), Chamber::id));
  }

  /**
   * Renders every feed and hands each file to {@code out}. The same answers give the same bytes; a
   * feed changes only where one of its stories does.
   */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    StoryTime time = new StoryTime(answers.plans().get(0).adoptedOn());
    FeedWriter writer = new FeedWriter(at, time, answers.snapshot().sample());
    new SiteFeeds(answers, at, time).feeds().map(writer::file).forEach(out);
  }

  private Stream<Feed> feeds() {
    return Stream.of(
            Stream.of(ofAll()),
            answers.chambers().stream().map(this::of),
            answers.prefectures().stream().map(this::of))
        .flatMap(feeds -> feeds);
  }

  private Feed ofAll() {
    return new Feed(
        Tags.feedOfAll(),
        "全国の取り組み事例",
        "全国の商工会議所の新しい取り組み事例。" + NEWEST + "件まで。",
        at.home(),
        at.stories(),
        entries.newest(NEWEST));
  }

  private Feed of(Chamber chamber) {
    return new Feed(
        Tags.feedOf(chamber),
        chamber.name() + "の取り組み事例",
        chamber.name() + "が関わった取り組み事例。",
        at.chamber(chamber.id()),
        at.chamber(chamber.id()),
        entries.of(chamber));
  }

  private Feed of(Prefecture prefecture) {
    return new Feed(
        Tags.feedOf(prefecture),
        prefecture.name() + "の取り組み事例",
        prefecture.name() + "の商工会議所が関わった取り組み事例。",
        at.prefecture(prefecture.id()),
        at.prefecture(prefecture.id()),
        entries.of(prefecture));
  }
}
