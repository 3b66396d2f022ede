package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.pattern.PatternPages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PatternPagesTest {

  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final Map<String, String> PAGES = pages();

  @Test
  void everyComponentHasAPageAndEveryPageIsLinked() {
    Document index = Jsoup.parse(text("index.html"));

    assertThat(index.select(".topics a").eachAttr("href"))
        .hasSize(PAGES.size() - 1)
        .allSatisfy(href -> assertThat(PAGES).containsKey(href + "index.html"));
    assertThat(PAGES).containsKeys("tile-map/index.html", "target/index.html", "colour/index.html");
  }

  /** A chart that somebody adds must come into the gallery, too. */
  @Test
  void everyChartIsShownInTheGallery() throws IOException {
    List<String> shown = new ArrayList<>();
    PAGES.values().forEach(html -> shown.addAll(Jsoup.parse(html).select("h2 code").eachText()));
    List<String> charts;
    try (Stream<Path> files = Files.list(TEMPLATES.resolve("chart"))) {
      charts = files.map(file -> "chart/" + file.getFileName()).sorted().toList();
    }

    assertThat(charts).hasSizeGreaterThan(3);
    assertThat(charts)
        .filteredOn(chart -> !chart.equals("chart/paceLine.jte"))
        .allSatisfy(chart -> assertThat(shown).contains(chart));
    assertThat(PAGES.get("target/index.html"))
        .as("the line stands in a target")
        .contains("class=\"pace\"");
  }

  @Test
  void colourPageReadsTheStylesheet() {
    Document page = Jsoup.parse(text("colour/index.html"));

    assertThat(page.select("tbody tr:contains(--red) code").eachText())
        .containsExactly("--red", "#b7282e", "#f28b82");
  }

  @Test
  void everyPageIsValid() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      checker.check(page.getKey(), page.getValue().getBytes(StandardCharsets.UTF_8));
    }

    assertThat(checker.errors()).isEmpty();
  }

  private static String text(String path) {
    return Objects.requireNonNull(PAGES.get(path), path);
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new TreeMap<>();
    PatternPages.render(
        RenderedSite.answers(),
        new SiteSettings(URI.create(RenderedSite.BASE)),
        file -> pages.put(file.path(), new String(file.bytes(), StandardCharsets.UTF_8)));
    return pages;
  }
}
