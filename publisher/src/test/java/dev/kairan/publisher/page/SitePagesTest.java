package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitePagesTest {

  private static final int KILO = 1024;

  @ParameterizedTest
  @CsvSource({
    "'index.html', 1",
    "'404.html', 1",
    "'chambers/index.html', 1",
    "'chambers/[a-z0-9-]+/index.html', 515",
    "'prefectures/[a-z]+/index.html', 47",
    "'blocks/[a-z-]+/index.html', 9",
    "'topics/index.html', 1",
    "'topics/[a-z-]+/index.html', 18",
    "'plans/2023/index.html', 1",
    "'plans/2023/(I|II|III|K)-[0-9]/index.html', 17",
    "'stories/in/[a-z-]+/index.html', 9",
    "'stories/years/([0-9]{4}|unknown)/index.html', 23",
    "'plans/2023/K-0-[0-9]{2}/index.html', 2",
    "'plans/2023/I-[1-6]-[0-9]{2}/index.html', 43",
    "'plans/2023/II-[1-6]-[0-9]{2}/index.html', 18",
    "'plans/2023/III-[1-4]-[0-9]{2}/index.html', 22",
    "'progress/2023/index.html', 1",
    "'en/plans/2023/(K|I{1,3})-[0-9]-[0-9]{2}/index.html', 85",
    "'en/((plans/2023|progress/2023|chambers|about)/)?index.html', 5",
    "'calendar/index.html', 1",
    "'feeds/index.html', 1",
    "'corrections/index.html', 1",
    "'data/index.html', 1",
    "'about/index.html', 1",
    "'accessibility/index.html', 1",
    "'search/index.html', 1",
    "'assets/search[.][0-9a-f]{10}[.]js', 1",
    "'assets/search[.][0-9a-f]{10}/start[.]bin', 1",
    "'assets/kairan[.][0-9a-f]{10}[.]css', 1",
    "'assets/kairan[.][0-9a-f]{10}[.]svg', 1",
    "'assets/card[.][0-9a-f]{10}[.]png', 1"
  })
  void hasSoManyPagesOfEachKind(String path, int count) {
    assertThat(RenderedSite.files().keySet()).filteredOn(each -> each.matches(path)).hasSize(count);
  }

  @Test
  void hasAPageForEachStoryAndFiftyOfThemOnAPageOfTheList() {
    int stories = RenderedSite.answers().stories().size();
    assertThat(RenderedSite.files().keySet())
        .filteredOn(path -> path.matches("stories/([0-9]{4}|undated)-[a-z0-9-]+/index.html"))
        .hasSize(stories);
    int pages = (stories + 49) / 50;
    assertThat(RenderedSite.files()).containsKey("stories/page/" + pages + "/index.html");
    assertThat(RenderedSite.files())
        .doesNotContainKey("stories/page/" + (pages + 1) + "/index.html");
    assertThat(RenderedSite.page("stories/").select(".stories > li")).hasSize(50);
  }

  @Test
  void rendersTheSameBytesAgain() {
    Map<String, byte[]> again = RenderedSite.files(RenderedSite.BASE);

    assertThat(again.keySet()).isEqualTo(RenderedSite.files().keySet());
    again.forEach(
        (path, bytes) -> assertThat(bytes).as(path).isEqualTo(RenderedSite.files().get(path)));
  }

  @Test
  void linksBelowThePathOfThePublicAddress() {
    Map<String, byte[]> files = RenderedSite.files("https://example.org/kairan/");
    String chamber =
        new String(files.get("chambers/mito/index.html"), java.nio.charset.StandardCharsets.UTF_8);

    assertThat(chamber)
        .contains("<link rel=\"canonical\" href=\"https://example.org/kairan/chambers/mito/\">")
        .contains("href=\"/kairan/prefectures/ibaraki/\"")
        .doesNotContain("href=\"/chambers/");
    String english =
        new String(files.get("en/chambers/index.html"), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(english)
        .contains("hreflang=\"ja\" href=\"https://example.org/kairan/chambers/\"")
        .contains("href=\"/kairan/en/about/\"")
        .doesNotContain("href=\"/en/");
  }

  @Test
  void staysSmall() throws IOException {
    for (Map.Entry<String, byte[]> file : RenderedSite.files().entrySet()) {
      if (file.getKey().endsWith(".css")) {
        assertThat(gzip(file.getValue())).isLessThan(15 * KILO);
      }
      if (file.getKey().matches("stories/([0-9]{4}|undated)-.*")) {
        assertThat(file.getValue().length).as(file.getKey()).isLessThan(30 * KILO);
      }
    }
  }

  private static int gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
