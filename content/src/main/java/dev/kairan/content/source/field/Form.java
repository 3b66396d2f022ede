package dev.kairan.content.source.field;

import dev.kairan.content.check.Rule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every kind of record in the content files, with its fields in order; {@code ?} marks optional.
 */
public enum Form {
  LIBRARY("chambers", "countedOn"),
  CHAMBER("id", "name", "kana", "prefecture", "website?", "validFrom?", "validTo?", "successor?"),
  FORMER_NAME("chamber", "name", "kana", "validTo"),
  TOPIC("id", "name", "nameEn", "sections"),
  OUTLET("id", "name", "kind", "tier?", "prefecture?"),
  VISIT("id", "chamber", "date", "mode", "people?", "note?"),
  CLIPPING("id", "outlet", "date", "title", "url?", "original", "copyOf?", "release?"),
  RELEASE("id", "title", "date", "embargoUntil?", "actionItem?", "contact?", "url?"),
  PRESS_CLUB("id", "name", "prefecture?"),
  DELIVERY("release", "club", "deliveredAt", "primary", "copies?"),
  LINK_CHECK("url", "checkedOn", "status", "note?"),
  REDIRECT("from", "to", "on", "reason?"),

  REQUEST("id", "chamber", "askedOn", "dueOn", "reminders", "owner", "answeredOn?"),
  TRAINING("id", "kind", "title", "date", "chambers?", "url?"),
  ISSUE("id", "outlet", "date", "number?"),
  PLACEMENT("issue", "chamber", "story?", "manuscript", "picture", "page?", "url?", "updatedOn?"),

  PLAN(
      "fiscalYear",
      "title",
      "titleEn",
      "theme",
      "themeEn",
      "subtitle",
      "subtitleEn",
      "adoptedOn",
      "source",
      "counts",
      "basicPolicy",
      "basicPolicyEn",
      "chapters"),
  PLAN_SOURCE("publisher", "title", "pages"),
  PLAN_COUNTS("chapters", "groups", "sections", "subheadings", "actionItems"),
  CHAPTER("id", "label", "title", "titleEn", "page", "groups?", "sections"),
  CHAPTER_SECTION("id", "actionItems"),
  GROUP("id", "title", "titleEn", "page"),
  SECTION(
      "id",
      "number?",
      "title",
      "titleEn",
      "group?",
      "page",
      "intro",
      "introEn",
      "subheadings?",
      "actionItems?"),
  SUBHEADING("id", "title", "titleEn", "page"),
  ACTION_ITEM(
      "id",
      "subheading?",
      "title",
      "titleEn",
      "summary",
      "summaryEn",
      "page",
      "schedules?",
      "targets?",
      "partners?",
      "events?",
      "schemes?",
      "predecessors?"),
  SCHEDULE(
      "kind", "literal", "what", "start", "end", "precision", "qualifiers", "note?", "revisions?"),
  TARGET("kind", "literal", "what", "start", "end", "approximate?", "measure?"),
  COUNT_TARGET(TARGET, "count", "unit", "exactly?"),
  SHARE_TARGET(TARGET, "percent"),
  GROWTH_TARGET(TARGET, "percent", "baselineStart", "baselineEnd"),
  EVENT("name", "place?", "start?", "end?", "precision?", "organiser?", "note?", "revisions?"),
  REVISION("on", "what", "cancelled?"),
  OFFICIAL_WORDING("document", "wording"),
  OFFICIAL_DOCUMENT("title", "file"),
  OFFICIAL_PASSAGE("id", "heading?", "page?", "text?"),

  STORY(
      "title",
      "chambers",
      "ledBy?",
      "bodyKind",
      "date?",
      "publishedOn?",
      "publishAt?",
      "draft?",
      "topics",
      "actionItems?",
      "figures?",
      "appearances?",
      "sources",
      "summary",
      "image?",
      "contact?",
      "corrections?",
      "withdrawn?",
      "consent?"),
  STORY_CHAMBER("id", "role"),
  EVIDENCE("id", "note"),
  FIGURE("value", "unit", "what", "basis", "approximate?"),
  APPEARANCE("outlet", "title?", "url?", "date?"),
  SOURCE("title", "publisher", "url", "date?"),
  SUMMARY("short", "medium", "long"),
  IMAGE("file", "alt", "credit", "licence", "caption?", "expiresOn?", "focus?"),
  FOCUS("x", "y"),
  CONTACT("name", "phone?", "email?", "hours?"),
  CORRECTION("on", "what"),
  WITHDRAWAL("on", "reason"),
  CONSENT("on", "by");

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable view of a map that nobody else holds
  private final Map<String, Boolean> requiredByName;

  Form(String... fields) {
    requiredByName = requiredByName(Stream.of(fields));
  }

  Form(Form base, String... fields) {
    Stream<String> common =
        base.names().stream().map(name -> base.isRequired(name) ? name : name + "?");
    requiredByName = requiredByName(Stream.concat(common, Stream.of(fields)));
  }

  private static Map<String, Boolean> requiredByName(Stream<String> fields) {
    Map<String, Boolean> byName = new LinkedHashMap<>();
    fields.forEach(
        field -> {
          boolean optional = field.endsWith("?");
          byName.put(optional ? field.substring(0, field.length() - 1) : field, !optional);
        });
    return Collections.unmodifiableMap(byName);
  }

  /** The names of the fields, in order. */
  public List<String> names() {
    return List.copyOf(requiredByName.keySet());
  }

  public boolean has(String field) {
    return requiredByName.containsKey(field);
  }

  public boolean isRequired(String field) {
    return requiredByName.getOrDefault(field, false);
  }

  /** The rule that a record without this required field breaks. */
  Rule ruleForMissing(String field) {
    if (this == IMAGE) {
      return Rule.INCOMPLETE_IMAGE;
    }
    return this == STORY && field.equals("sources") ? Rule.NO_SOURCE : Rule.MISSING_FIELD;
  }
}
