package dev.kairan.publisher.feed.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All rules of JSON Feed 1.1: members by name and type, what must be there, absolute addresses,
 * dates, ids that differ, authors and attachments with what they need, extensions that begin with
 * {@code _} and are objects; and the same safe content as in the other formats.
 */
public final class JsonFeedRules {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Set<String> OF_FEED =
      Set.of(
          "version",
          "title",
          "home_page_url",
          "feed_url",
          "description",
          "user_comment",
          "next_url",
          "icon",
          "favicon",
          "authors",
          "language",
          "expired",
          "hubs",
          "items");
  private static final Set<String> OF_ITEM =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "content_text",
          "summary",
          "image",
          "banner_image",
          "date_published",
          "date_modified",
          "authors",
          "tags",
          "language",
          "attachments");

  private final Verdict verdict = new Verdict();

  private JsonFeedRules() {}

  /**
   * Each broken rule; empty for a good feed.
   *
   * @param location the public address of the feed
   */
  public static List<String> brokenBy(String json, String location) {
    JsonFeedRules rules = new JsonFeedRules();
    rules.feed(MAPPER.readTree(json), location);
    return rules.verdict.broken();
  }

  private void feed(JsonNode feed, String location) {
    members("feed", feed, OF_FEED);
    verdict.check("version first", feed.propertyNames().iterator().next().equals("version"));
    verdict.check("version", text(feed, "version").equals("https://jsonfeed.org/version/1.1"));
    verdict.isText("title", text(feed, "title"));
    verdict.isText("description", text(feed, "description"));
    verdict.isWeb("home_page_url", text(feed, "home_page_url"));
    verdict.check("feed_url", text(feed, "feed_url").equals(location));
    verdict.isLanguage("language", text(feed, "language"));
    verdict.check("authors of the feed", !feed.path("authors").isEmpty());
    authors(feed);
    verdict.check("items is an array", feed.path("items").isArray());
    List<String> ids = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      item(item);
      ids.add(text(item, "id"));
    }
    verdict.differ("ids differ", ids);
  }

  private void members(String where, JsonNode object, Set<String> names) {
    for (String name : object.propertyNames()) {
      verdict.check(
          "unknown member " + name + " of " + where, name.startsWith("_") || names.contains(name));
      if (name.startsWith("_")) {
        verdict.check("extension is an object", object.path(name).isObject());
      }
    }
  }

  private void item(JsonNode item) {
    members("item", item, OF_ITEM);
    verdict.isUri("id", text(item, "id"));
    verdict.isWeb("url", text(item, "url"));
    verdict.isText("title", text(item, "title"));
    verdict.isText("summary", text(item, "summary"));
    for (String date : List.of("date_published", "date_modified")) {
      verdict.check(date, !item.has(date) || Dates.rfc3339(text(item, date)));
    }
    if (item.has("image")) {
      verdict.isWeb("image", text(item, "image"));
    }
    authors(item);
    verdict.check("tags is an array", !item.has("tags") || item.path("tags").isArray());
    item.path("tags").forEach(tag -> verdict.isText("tag", tag.isString() ? tag.asString() : ""));
    item.path("attachments").forEach(this::attachment);
    ContentRules.check("content_html", text(item, "content_html"), verdict);
  }

  private void authors(JsonNode parent) {
    verdict.check(
        "authors is an array", !parent.has("authors") || parent.path("authors").isArray());
    for (JsonNode author : parent.path("authors")) {
      members("author", author, Set.of("name", "url", "avatar"));
      verdict.isText("author", text(author, "name"));
      if (author.has("url")) {
        verdict.isWeb("author url", text(author, "url"));
      }
    }
  }

  private void attachment(JsonNode attachment) {
    members(
        "attachment",
        attachment,
        Set.of("url", "mime_type", "title", "size_in_bytes", "duration_in_seconds"));
    verdict.isWeb("attachment", text(attachment, "url"));
    verdict.isMediaType("attachment", text(attachment, "mime_type"));
    JsonNode size = attachment.path("size_in_bytes");
    verdict.check("size is a number", size.isMissingNode() || size.isIntegralNumber());
  }

  /** The member's text; empty where it is not there or is no text. */
  private static String text(JsonNode parent, String name) {
    JsonNode value = parent.path(name);
    return value.isString() ? value.asString() : "";
  }
}
