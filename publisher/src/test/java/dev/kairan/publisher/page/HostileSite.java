package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.query.SiteAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A story whose headline tries to break out of every place where it stands. */
final class HostileSite {

  private static final String STORY = "2024-mito-01";

  private HostileSite() {}

  /** The page of the story with that headline, through content, graph and templates. */
  static String storyPage(String headline) {
    Path content = RenderedSite.content();
    Path story = content.resolve("stories/2024/mito-01.md");
    try {
      List<String> lines = Files.readAllLines(story);
      lines.replaceAll(line -> line.startsWith("title: ") ? "title: '" + headline + "'" : line);
      Files.write(story, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SiteAnswers answers = RenderedSite.ask(content);
    Map<String, byte[]> files = RenderedSite.files(answers, RenderedSite.BASE);
    String path = "stories/" + STORY + "/index.html";
    return new String(Objects.requireNonNull(files.get(path), path), UTF_8);
  }
}
