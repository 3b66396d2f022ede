package dev.kairan.publisher.feed.atom;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.xml.Xml;
import java.time.OffsetDateTime;
import java.util.Comparator;

/** A story as an entry: written once, put into every feed that holds it. */
public final class Entry {

  /** Newest first; entries of one moment by id. */
  public static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::updated).reversed().thenComparing(entry -> entry.story().id());

  private final Story story;
  private final OffsetDateTime updated;
  private final byte[] xml;

  Entry(Story story, OffsetDateTime updated, byte[] xml) {
    this.story = story;
    this.updated = updated;
    this.xml = xml;
  }

  public Story story() {
    return story;
  }

  OffsetDateTime updated() {
    return updated;
  }

  void writeTo(Xml feed) {
    feed.raw(xml);
  }
}
