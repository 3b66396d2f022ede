package dev.kairan.publisher.feed;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A feed as a feed reader gets it: Atom and RSS by ROME, JSON Feed by its members. */
record ReadFeed(String title, List<Item> items) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** An entry. */
  record Item(
      String id,
      String link,
      String title,
      String summary,
      String html,
      @Nullable Instant published,
      List<String> authors,
      int categories) {}

  static ReadFeed of(String path, String text) {
    return path.endsWith(".json") ? json(text) : xml(text);
  }

  List<String> ids() {
    return items.stream().map(Item::id).toList();
  }

  /** By ROME. */
  static SyndFeed rome(String text) {
    try {
      return new SyndFeedInput().build(new StringReader(text));
    } catch (FeedException e) {
      throw new AssertionError(text, e);
    }
  }

  private static ReadFeed xml(String text) {
    SyndFeed feed = rome(text);
    return new ReadFeed(feed.getTitle(), feed.getEntries().stream().map(ReadFeed::item).toList());
  }

  private static Item item(SyndEntry entry) {
    List<String> authors = entry.getAuthors().stream().map(SyndPerson::getName).toList();
    List<SyndCategory> categories = entry.getCategories();
    return new Item(
        entry.getUri(),
        entry.getLink(),
        entry.getTitle(),
        Parser.unescapeEntities(entry.getDescription().getValue(), false),
        entry.getContents().get(0).getValue(),
        entry.getPublishedDate() == null ? null : entry.getPublishedDate().toInstant(),
        authors.isEmpty() ? creators(entry) : authors,
        categories.size());
  }

  /** RSS: ROME gives the one author as text. */
  private static List<String> creators(SyndEntry entry) {
    String author = entry.getAuthor();
    return author == null || author.isEmpty() ? List.of() : List.of(author);
  }

  private static ReadFeed json(String text) {
    JsonNode feed = MAPPER.readTree(text);
    List<Item> items = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      List<String> authors = new ArrayList<>();
      item.path("authors").forEach(author -> authors.add(author.path("name").asString()));
      items.add(
          new Item(
              item.path("id").asString(),
              item.path("url").asString(),
              item.path("title").asString(),
              item.path("summary").asString(),
              item.path("content_html").asString(),
              item.has("date_published")
                  ? OffsetDateTime.parse(item.path("date_published").asString()).toInstant()
                  : null,
              authors,
              item.path("tags").size()));
    }
    return new ReadFeed(feed.path("title").asString(), items);
  }
}
