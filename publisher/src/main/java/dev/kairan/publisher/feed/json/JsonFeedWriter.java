package dev.kairan.publisher.feed.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.Feed;
import dev.kairan.publisher.feed.entry.FeedWriter;
import dev.kairan.publisher.feed.entry.Publisher;
import dev.kairan.publisher.feed.entry.Tombstone;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.FeedFormat;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes feeds as JSON Feed 1.1; it has no word for entries that are gone. */
public final class JsonFeedWriter implements FeedWriter {

  private static final byte[] NOTHING = {};
  private static final byte[] ITEMS = ",\"items\":[\n".getBytes(UTF_8);
  private static final byte[] NEXT = ",\n".getBytes(UTF_8);
  private static final byte[] END = "\n]}\n".getBytes(UTF_8);

  private final Addresses at;
  private final Publisher publisher;

  public JsonFeedWriter(Addresses at, Publisher publisher) {
    this.at = at;
    this.publisher = publisher;
  }

  @Override
  public FeedFormat format() {
    return FeedFormat.JSON;
  }

  @Override
  public byte[] entry(Entry entry) {
    return JsonItem.of(entry);
  }

  @Override
  public byte[] tombstone(Tombstone gone) {
    return NOTHING;
  }

  @Override
  public byte[] document(Feed feed, List<byte[]> parts) {
    byte[] head = Json.object(json -> head(feed, json));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
    bytes.write(head, 0, head.length - 1); // goes on before the closing brace
    bytes.writeBytes(ITEMS);
    boolean first = true;
    for (byte[] part : parts) {
      if (!first) {
        bytes.writeBytes(NEXT);
      }
      bytes.writeBytes(part);
      first = false;
    }
    bytes.writeBytes(END);
    return bytes.toByteArray();
  }

  private void head(Feed feed, JsonGenerator json) {
    json.writeStringProperty("version", "https://jsonfeed.org/version/1.1");
    json.writeStringProperty("title", publisher.title(feed));
    json.writeStringProperty("home_page_url", at.canonical(feed.alternate()));
    json.writeStringProperty("feed_url", at.canonical(at.feed(feed.page(), format())));
    json.writeStringProperty("description", feed.subtitle());
    JsonItem.write(List.of(publisher.author()), json);
    json.writeStringProperty("language", "ja");
    json.writeObjectPropertyStart("_kairan");
    json.writeStringProperty("about", publisher.guide());
    json.writeStringProperty("id", feed.id());
    json.writeStringProperty("rights", publisher.terms());
    json.writeEndObject();
  }
}
