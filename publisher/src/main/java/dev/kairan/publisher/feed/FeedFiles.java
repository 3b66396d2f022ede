package dev.kairan.publisher.feed;

import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Feed;
import dev.kairan.publisher.feed.entry.FeedWriter;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.page.SiteFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of feeds in one format; what several feeds hold is written once. */
final class FeedFiles {

  private final FeedWriter writer;
  private final Addresses at;
  private final Map<String, byte[]> entries = new HashMap<>();
  private final Map<String, byte[]> tombstones = new HashMap<>();

  FeedFiles(FeedWriter writer, Addresses at) {
    this.writer = writer;
    this.at = at;
  }

  SiteFile file(Feed feed) {
    List<byte[]> parts = new ArrayList<>();
    for (Tombstone each : feed.gone()) {
      byte[] written = tombstones.computeIfAbsent(each.ref(), ref -> writer.tombstone(each));
      if (written.length > 0) {
        parts.add(written);
      }
    }
    for (Entry each : feed.entries()) {
      parts.add(entries.computeIfAbsent(each.id(), id -> writer.entry(each)));
    }
    String path = at.file(at.feed(feed.page(), writer.format()));
    return new SiteFile(path, writer.document(feed, parts));
  }
}
