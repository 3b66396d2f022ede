package dev.kairan.publisher.feed.family;

import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Tags;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.feed.xml.Xml;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.StoryChange;
import dev.kairan.publisher.html.StoryChange.Kind;
import dev.kairan.publisher.html.StoryChanges;
import dev.kairan.publisher.query.SiteAnswers;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Makes entries of corrections and withdrawals, and tombstones of what is gone. */
final class ChangeEntries {

  private final Addresses at;
  private final LocalDate beginning;
  private final Categories categories;
  private final List<StoryChange> changes;
  private final Index<WithdrawnStory> withdrawn;

  ChangeEntries(SiteAnswers answers, Addresses at, LocalDate beginning, Categories categories) {
    this.at = at;
    this.beginning = beginning;
    this.categories = categories;
    this.changes = StoryChanges.of(answers);
    this.withdrawn = Index.of(answers.withdrawnStories(), WithdrawnStory::id);
  }

  Stream<Entry> entries() {
    return changes.stream().map(this::entry);
  }

  private Entry entry(StoryChange change) {
    String id = Tags.change(change);
    OffsetDateTime on = StoryTime.startOf(change.on());
    return new Entry(
        id,
        page(change),
        Xml.legal(change.kind().label() + "：" + change.title()),
        Xml.legal(change.what()),
        Xml.legal(html(change)),
        on,
        null,
        StoryTime.apart(on, id),
        List.of(),
        Stream.concat(Stream.of(Category.of(change.kind())), subjects(change).stream()).toList(),
        List.of(),
        null);
  }

  /** Of a story that stands its own page; one that is gone has nothing more to read. */
  private String page(StoryChange change) {
    return at.canonical(
        change.kind() == Kind.WITHDRAWN
            ? at.correction(change.anchor())
            : at.story(change.story()) + "#correction-" + change.key());
  }

  private String html(StoryChange change) {
    Element body = new Element("body");
    body.appendElement("p").text(change.what());
    Element line = body.appendElement("p").appendText("事例：");
    line.appendElement("a")
        .attr("href", at.canonical(at.story(change.story())))
        .text(change.title());
    return body.html();
  }

  private List<Category> subjects(StoryChange change) {
    return categories.of(change.chambers(), change.topics(), change.items());
  }

  /** Of every story that is gone. */
  Stream<Tombstone> ofStories() {
    return changes.stream()
        .filter(change -> change.kind() == Kind.WITHDRAWN)
        .map(
            change -> {
              WithdrawnStory story = withdrawn.get(change.story());
              OffsetDateTime last = StoryTime.of(story, beginning).updated();
              return tombstone(Tags.story(change.story()), change, last);
            });
  }

  /** Of the corrections of stories that are gone: they would repeat what those said. */
  Stream<Tombstone> ofCorrections() {
    return changes.stream()
        .filter(change -> change.kind() == Kind.WITHDRAWN)
        .flatMap(
            change ->
                corrections(change)
                    .map(tag -> tombstone(tag, change, StoryTime.startOf(change.on()))));
  }

  private Stream<String> corrections(StoryChange withdrawal) {
    WithdrawnStory story = withdrawn.get(withdrawal.story());
    return StoryChanges.keys(
            story.corrections().stream().map(WithdrawnStory.Correction::on).toList())
        .stream()
        .map(key -> Tags.change(story.id(), Kind.CORRECTED, key));
  }

  /** RFC 6721, 3: a tombstone older than the entry that a reader keeps would be overlooked. */
  private Tombstone tombstone(String ref, StoryChange withdrawal, OffsetDateTime lastUpdated) {
    OffsetDateTime on = StoryTime.apart(StoryTime.startOf(withdrawal.on()), ref);
    return new Tombstone(
        ref,
        StoryTime.later(on, lastUpdated),
        Xml.legal(withdrawal.what()),
        at.canonical(at.correction(withdrawal.anchor())),
        subjects(withdrawal));
  }
}
