package dev.kairan.content.official.truth;

import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an outline says. */
final class OutlineLines {

  private OutlineLines() {}

  static void add(Outline outline, PlanLines.Builder lines) {
    lines.add("title", outline.title());
    lines.add("organisation", outline.organisation());
    lines.add("theme", outline.theme());
    lines.add("subtitle", outline.subtitle());
    lines.add("date", outline.date());
    lines.add(
        "fiscalYear", Optional.ofNullable(outline.fiscalYear()).map(FiscalYear::year).orElse(null));
    lines.add("pages", outline.pages());
    Passage policy = outline.policyHeading();
    lines.add("policyHeading", policy == null ? null : policy.text());
    lines.add("policy", text(outline.basicPolicy()));
    outline.basicPolicy().stream()
        .findFirst()
        .ifPresent(paragraph -> lines.add("page policy", paragraph.page()));
    outline.chapters().forEach(chapter -> add(chapter, lines));
  }

  private static void add(Outline.Chapter chapter, PlanLines.Builder lines) {
    lines.add("chapter " + chapter.code(), chapter.label(), chapter.heading().text());
    lines.add("page " + chapter.code(), chapter.heading().page());
    for (Outline.Group group : chapter.groups()) {
      add("group", group.code(), group.heading(), lines);
    }
    chapter.sections().forEach(section -> add(section, lines));
  }

  private static void add(Outline.Section section, PlanLines.Builder lines) {
    lines.add(
        "section " + section.code(), section.number(), section.group(), section.heading().text());
    lines.add("page " + section.code(), section.heading().page());
    lines.add("intro " + section.code(), text(section.intro()));
    for (Outline.Subheading heading : section.subheadings()) {
      add("subheading", heading.code(), heading.heading(), lines);
    }
    for (Outline.Item item : section.items()) {
      lines.add("item " + item.code(), item.subheading(), item.wording().text());
      lines.add("page " + item.code(), item.wording().page());
    }
  }

  private static void add(String kind, String code, Passage heading, PlanLines.Builder lines) {
    lines.add(kind + " " + code, heading.text());
    lines.add("page " + code, heading.page());
  }

  private static String text(List<Passage> paragraphs) {
    return paragraphs.stream().map(Passage::text).collect(Collectors.joining(PlanLines.PARAGRAPH));
  }
}
