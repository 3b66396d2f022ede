package dev.kairan.publisher.page;

import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The real content as if one story had been corrected and two withdrawn, one of them tomorrow. */
final class StateSite {

  static final String CORRECTED = "2024-mito-01";
  static final String GONE = "2014-nakamura-01";
  static final String GOING = "undated-sapporo-01";
  static final String WHO_CONSENTED = "見本の許諾者";

  private static final SiteAnswers ANSWERS = ask();
  private static final Map<String, byte[]> FILES = RenderedSite.files(ANSWERS, RenderedSite.BASE);

  private StateSite() {}

  static SiteAnswers answers() {
    return ANSWERS;
  }

  static Map<String, byte[]> files() {
    return FILES;
  }

  /** A file as text. */
  static String text(String path) {
    byte[] bytes = Objects.requireNonNull(FILES.get(path), path);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The page at an address such as {@code chambers/mito/}. */
  static Document page(String address) {
    return Jsoup.parse(text(address + "index.html"));
  }

  private static SiteAnswers ask() {
    Path content = RenderedSite.content();
    Path stories = content.resolve("stories");
    try {
      append(
          stories.resolve("2024/mito-01.md"),
          """
          corrections:
            - {on: 2024-03-01, what: 出展した会社の数を「20社」から「22社」に改めた。}
            - {on: 2024-02-01, what: 分科会の数を書き足した。}
            - {on: 2026-11-23, what: 集計日の後の訂正。}
          consent: {on: 2024-01-04, by: %s}
          """
              .formatted(WHO_CONSENTED));
      append(stories.resolve("2014/nakamura-01.md"), withdrawn("2026-11-22"));
      append(stories.resolve("undated/sapporo-01.md"), withdrawn("2026-11-23"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return RenderedSite.ask(content);
  }

  private static String withdrawn(String day) {
    return "withdrawn: {on: " + day + ", reason: 取り下げの見本。}\n";
  }

  /** Adds fields at the end of a story's front matter. */
  private static void append(Path story, String fields) throws IOException {
    ContentCopy.edit(story, "\n---\n", "\n" + fields + "---\n");
  }
}
