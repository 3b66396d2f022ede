package dev.kairan.publisher.feed.entry;

import dev.kairan.publisher.html.FeedFormat;
import java.util.List;

/** Writes feeds in one format: each entry once, then documents that hold what was written. */
public interface FeedWriter {

  FeedFormat format();

  /** An entry, as it stands in every feed that holds it. */
  byte[] entry(Entry entry);

  /** Word that an entry is gone; empty in a format that has none. */
  byte[] tombstone(Tombstone gone);

  /** A whole feed; {@code parts} is what was written of that which it holds. */
  byte[] document(Feed feed, List<byte[]> parts);
}
