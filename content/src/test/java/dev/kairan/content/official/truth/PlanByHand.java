package dev.kairan.content.official.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A sample document with what it says, written by hand in a file beside it. */
public final class PlanByHand {

  static final Path FOLDER = Path.of("src/test/resources/documents/plans");

  private final Path document;
  private final YamlMap plan;

  private PlanByHand(Path document, Path plan) {
    this.document = document;
    this.plan = YamlMap.read(plan);
  }

  /** The names of all samples in {@code documents/plans}. */
  public static List<String> names() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.substring(0, name.length() - ".yaml".length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the samples in {@code documents/plans}, such as {@code main}. */
  public static PlanByHand of(String name) {
    return of(FOLDER.resolve(name + ".txt"), FOLDER.resolve(name + ".yaml"));
  }

  /** Any document with its truth, for runs by hand. */
  public static PlanByHand of(Path document, Path plan) {
    return new PlanByHand(document, plan);
  }

  public Path document() {
    return document;
  }

  /** The codes of the warnings that the document deserves. */
  public List<String> warnings() {
    return plan.texts("warnings");
  }

  YamlMap plan() {
    return plan;
  }

  /** All that the document says. */
  public PlanLines lines() {
    PlanLines.Builder lines = new PlanLines.Builder();
    for (String key :
        List.of("title", "organisation", "theme", "subtitle", "date", "fiscalYear", "pages")) {
      lines.add(key, plan.find(key));
    }
    lines.add("policyHeading", plan.find("policyHeading"));
    lines.add("policy", paragraphs(plan, "basicPolicy"));
    lines.add(
        "page policy",
        plan.maps("basicPolicy").stream()
            .findFirst()
            .map(paragraph -> paragraph.find("page"))
            .orElse(null));
    plan.maps("chapters").forEach(chapter -> chapter(chapter, lines));
    return lines.build();
  }

  private static void chapter(YamlMap chapter, PlanLines.Builder lines) {
    String code = chapter.text("code");
    lines.add("chapter " + code, chapter.text("label"), chapter.text("heading"));
    lines.add("page " + code, chapter.find("page"));
    for (YamlMap group : chapter.maps("groups")) {
      lines.add("group " + group.text("code"), group.text("heading"));
      lines.add("page " + group.text("code"), group.find("page"));
    }
    chapter.maps("sections").forEach(section -> section(section, lines));
  }

  private static void section(YamlMap section, PlanLines.Builder lines) {
    String code = section.text("code");
    lines.add(
        "section " + code, section.find("number"), section.find("group"), section.text("heading"));
    lines.add("page " + code, section.find("page"));
    lines.add("intro " + code, paragraphs(section, "intro"));
    for (YamlMap heading : section.maps("subheadings")) {
      lines.add("subheading " + heading.text("code"), heading.text("heading"));
      lines.add("page " + heading.text("code"), heading.find("page"));
    }
    section.maps("items").forEach(item -> item(item, lines));
  }

  private static void item(YamlMap item, PlanLines.Builder lines) {
    String code = item.text("code");
    lines.add("item " + code, item.find("subheading"), item.text("text"));
    lines.add("page " + code, item.find("page"));
    lines.addAll("date " + code, item.texts("dates"));
    lines.addAll("target " + code, item.texts("targets"));
    lines.addAll("event " + code, item.texts("events"));
    lines.addAll("partner " + code, item.texts("partners"));
    lines.addAll("scheme " + code, item.texts("schemes"));
  }

  private static String paragraphs(YamlMap owner, String key) {
    return owner.maps(key).stream()
        .map(paragraph -> paragraph.text("text"))
        .collect(Collectors.joining(PlanLines.PARAGRAPH));
  }
}
