package dev.kairan.publisher.page;

import dev.kairan.content.Library;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The real content as if its official document had been imported, with wording of our own for every
 * part of the plan: two paragraphs for the policy and each section, one for each item.
 */
public final class QuotedSite {

  /** The parts whose printed heading is not ours. */
  static final List<String> REWORDED = List.of("I", "I-G1", "I-1", "I-1-S1");

  static final String TEXT = "見本の文面１％<b>「ＡＢＣ」</b>https://kairan.example/" + "a".repeat(60);

  private static final SiteAnswers ANSWERS = ask();
  private static final Map<String, byte[]> FILES = RenderedSite.files(ANSWERS, RenderedSite.BASE);

  private QuotedSite() {}

  static String snapshot() {
    return ANSWERS.snapshot().id();
  }

  static Map<String, byte[]> files() {
    return FILES;
  }

  /** The page at an address such as {@code plans/2023/}. */
  static Document page(String address) {
    byte[] html = Objects.requireNonNull(FILES.get(address + "index.html"), address);
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8));
  }

  private static SiteAnswers ask() {
    Path content = RenderedSite.content();
    try {
      quote(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RenderedSite.ask(content);
  }

  /** Writes official wording for every part of every plan. */
  public static void quote(Path content) throws IOException {
    Library library = Objects.requireNonNull(LibraryReader.read(content).library());
    for (Plan plan : library.plans()) {
      int year = plan.fiscalYear().year();
      Path file = content.resolve("plans/" + year + "/official.yaml");
      List<String> lines = new ArrayList<>();
      lines.add("document: {title: " + plan.title() + ", file: plan.pdf}");
      lines.add("wording:");
      lines.add(passage(String.valueOf(year), "見本の方針の見出し", 1, TEXT + "\\n" + TEXT));
      plan.chapters().forEach(chapter -> add(lines, chapter));
      Files.write(file, lines);
    }
  }

  private static void add(List<String> lines, Chapter chapter) {
    lines.add(passage(chapter.id(), chapter.title(), chapter.page(), null));
    for (SectionGroup group : chapter.groups()) {
      lines.add(passage(group.id(), group.title(), group.page(), null));
    }
    for (Section section : chapter.sections()) {
      lines.add(passage(section.id(), section.title(), section.page(), TEXT + "\\n" + TEXT));
      for (Subheading subheading : section.subheadings()) {
        lines.add(passage(subheading.id(), subheading.title(), subheading.page(), null));
      }
      for (ActionItem item : section.actionItems()) {
        lines.add(passage(item.id(), null, item.page(), TEXT));
      }
    }
  }

  private static String passage(
      String id, @Nullable String heading, int page, @Nullable String text) {
    String line = "  - {id: \"" + id + "\", page: " + page;
    if (heading != null) {
      boolean reworded = REWORDED.contains(id.substring(Math.min(5, id.length())));
      line += ", heading: \"" + (reworded ? "別の" : "") + heading + "\"";
    }
    return line + (text == null ? "" : ", text: \"" + text + "\"") + "}";
  }
}
