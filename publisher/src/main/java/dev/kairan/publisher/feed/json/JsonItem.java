package dev.kairan.publisher.feed.json;

import dev.kairan.publisher.feed.entry.Author;
import dev.kairan.publisher.feed.entry.Category;
import dev.kairan.publisher.feed.entry.Enclosure;
import dev.kairan.publisher.feed.entry.Entry;
import dev.kairan.publisher.feed.entry.TimeText;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Items of JSON Feed 1.1; what it has no word for stands in the extension {@code _kairan}. */
final class JsonItem {

  private JsonItem() {}

  static byte[] of(Entry entry) {
    return Json.object(json -> write(entry, json));
  }

  private static void write(Entry entry, JsonGenerator json) {
    json.writeStringProperty("id", entry.id());
    json.writeStringProperty("url", entry.page());
    json.writeStringProperty("title", entry.title());
    json.writeStringProperty("content_html", entry.html());
    json.writeStringProperty("summary", entry.summary());
    if (entry.picture() != null) {
      write(entry.picture(), json);
    }
    if (entry.published() != null) {
      json.writeStringProperty("date_published", TimeText.rfc3339(entry.published()));
    }
    if (entry.corrected() != null) {
      json.writeStringProperty("date_modified", TimeText.rfc3339(entry.corrected()));
    }
    if (!entry.authors().isEmpty()) {
      write(entry.authors(), json);
    }
    json.writeArrayPropertyStart("tags");
    entry.categories().forEach(category -> json.writeString(category.label()));
    json.writeEndArray();
    json.writeObjectPropertyStart("_kairan");
    categories(entry.categories(), json);
    sources(entry.sources(), json);
    json.writeEndObject();
  }

  private static void write(Enclosure picture, JsonGenerator json) {
    json.writeStringProperty("image", picture.shown());
    json.writeArrayPropertyStart("attachments");
    json.writeStartObject();
    json.writeStringProperty("url", picture.url());
    json.writeStringProperty("mime_type", picture.type());
    json.writeStringProperty("title", picture.title());
    json.writeNumberProperty("size_in_bytes", picture.bytes());
    json.writeEndObject();
    json.writeEndArray();
  }

  static void write(List<Author> authors, JsonGenerator json) {
    json.writeArrayPropertyStart("authors");
    for (Author author : authors) {
      json.writeStartObject();
      json.writeStringProperty("name", author.name());
      if (author.page() != null) {
        json.writeStringProperty("url", author.page());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void categories(List<Category> categories, JsonGenerator json) {
    json.writeArrayPropertyStart("categories");
    for (Category category : categories) {
      json.writeStartObject();
      json.writeStringProperty("scheme", category.scheme());
      json.writeStringProperty("term", category.term());
      json.writeStringProperty("label", category.label());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void sources(List<Entry.Reference> sources, JsonGenerator json) {
    json.writeArrayPropertyStart("sources");
    for (Entry.Reference source : sources) {
      json.writeStartObject();
      json.writeStringProperty("url", source.url());
      json.writeStringProperty("title", source.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
