package dev.kairan.publisher.feed;

import dev.kairan.publisher.feed.atom.AtomWriter;
import dev.kairan.publisher.feed.entry.Feed;
import dev.kairan.publisher.feed.entry.FeedWriter;
import dev.kairan.publisher.feed.entry.Publisher;
import dev.kairan.publisher.feed.family.FeedFamily;
import dev.kairan.publisher.feed.json.JsonFeedWriter;
import dev.kairan.publisher.feed.rss.RssWriter;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.page.SiteSettings;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.List;
import java.util.function.Consumer;

/** All feeds in all formats. */
public final class SiteFeeds {

  private SiteFeeds() {}

  /**
   * Renders every feed and hands each file to {@code out}. The same answers give the same bytes; a
   * feed changes only where one of its stories does.
   */
  public static void render(SiteAnswers answers, SiteSettings settings, Consumer<SiteFile> out) {
    Addresses at = Addresses.below(settings.baseUrl());
    boolean sample = answers.snapshot().sample();
    List<Feed> feeds = FeedFamily.of(answers, at);
    for (FeedWriter writer : writers(at, Publisher.of(at, sample))) {
      FeedFiles files = new FeedFiles(writer, at);
      feeds.forEach(feed -> out.accept(files.file(feed)));
    }
  }

  private static List<FeedWriter> writers(Addresses at, Publisher publisher) {
    return List.of(
        new AtomWriter(at, publisher),
        new RssWriter(at, publisher),
        new JsonFeedWriter(at, publisher));
  }
}
