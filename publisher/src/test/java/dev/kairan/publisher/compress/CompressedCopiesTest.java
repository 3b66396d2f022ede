package dev.kairan.publisher.compress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That a copy is its file, {@code CompressedCopiesHttpTest} sees from a real release. */
class CompressedCopiesTest {

  private static final int LEAST = 2048;

  private final List<SiteFile> copies = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "chambers/mito/index.html",
        "assets/kairan.css",
        "assets/search.js",
        "assets/kairan.svg",
        "schema.graphqls",
        "data/chambers.csv",
        "data/topics/tourism.json"
      })
  void areMadeOfWhatPeopleWaitFor(String path) throws IOException {
    new CompressedCopies().add(file(path, LEAST), copies::add);

    assertThat(copies).extracting(SiteFile::path).containsExactly(path + ".gz", path + ".br");
    assertThat(copies).noneMatch(SiteFile::indexed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feed.atom",
        "stories/2024-mito-01/ninjs.json",
        "stories/2024-mito-01/index.md",
        "stories/2024-mito-01/share.png",
        "search/index-0a/0.bin",
        "data/picture.png",
        "sitemap-stories.xml",
        "_headers"
      })
  void areNotMadeOfTheRest(String path) throws IOException {
    new CompressedCopies().add(file(path, LEAST), copies::add);

    assertThat(copies).isEmpty();
  }

  @Test
  void areNotMadeOfSmallPagesOrThoseThatNobodyFinds() throws IOException {
    CompressedCopies all = new CompressedCopies();
    all.add(file("small/index.html", LEAST - 1), copies::add);
    all.add(new SiteFile("hidden/index.html", new byte[LEAST], false), copies::add);

    assertThat(copies).isEmpty();
    assertThat(all.text()).isEqualTo("圧縮版 0（0.0 MB）");
  }

  @Test
  void areOfGzipAloneAndSaySoWhereThereIsNoBrotli() throws IOException {
    CompressedCopies gzip = new CompressedCopies(false);
    gzip.add(file("index.html", LEAST), copies::add);

    assertThat(copies).extracting(SiteFile::path).containsExactly("index.html.gz");
    assertThat(gzip.missing()).hasValueSatisfying(said -> assertThat(said).contains("gzip だけ"));
    assertThat(gzip.text()).startsWith("圧縮版 1（");
    assertThat(new CompressedCopies(true).missing()).isEmpty();
  }

  @Test
  void areTheSameEveryTime() throws IOException {
    for (int time = 0; time < 2; time++) {
      new CompressedCopies().add(file("index.html", 100_000), copies::add);
    }

    assertThat(copies).hasSize(4);
    assertThat(copies.get(2).bytes()).isEqualTo(copies.get(0).bytes());
    assertThat(copies.get(3).bytes()).isEqualTo(copies.get(1).bytes());
    assertThat(copies.get(1).bytes().length).isLessThan(100_000 / 10);
  }

  private static SiteFile file(String path, int bytes) {
    String text = "水戸商工会議所の取り組み。".repeat(bytes / 13 + 1);
    byte[] content = new byte[bytes];
    System.arraycopy(text.getBytes(UTF_8), 0, content, 0, bytes);
    return new SiteFile(path, content);
  }
}
