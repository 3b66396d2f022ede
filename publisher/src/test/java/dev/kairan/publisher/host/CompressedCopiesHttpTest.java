package dev.kairan.publisher.host;

import static dev.kairan.publisher.host.ServedRelease.address;
import static dev.kairan.publisher.host.ServedRelease.header;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.release.Manifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.brotli.dec.BrotliInputStream;
import org.junit.jupiter.api.Test;

/** The compressed copies of a real release, on disk and over HTTP, read by other decoders. */
class CompressedCopiesHttpTest {

  /** Lists of stories by two conditions, which are seldom asked for. */
  private static final String TWO_CONDITIONS =
      "topics/[a-z-]+/(in|years)/.*|stories/in/[a-z-]+/years/.*|plans/2023/[^/]+/in/.*";

  private static final ServedRelease release = ServedRelease.atRoot();

  @Test
  void everyCopyIsItsFile() throws IOException {
    List<String> copies = release.copies();
    assertThat(copies).hasSizeGreaterThan(2_000);
    for (String copy : copies) {
      byte[] file = release.bytes(copy.substring(0, copy.length() - ".gz".length()));
      assertThat(decoded(release.bytes(copy), copy.endsWith(".br"))).as(copy).isEqualTo(file);
    }
  }

  @Test
  void eachFileOfPeopleHasBothAndIsSentSo() throws IOException {
    Set<String> copies = new TreeSet<>(release.copies());
    Set<String> expected = new TreeSet<>();
    for (String path : release.paths()) {
      boolean waitedFor = path.matches(".*\\.(html|css|js|svg|graphqls)|data/.*");
      if (waitedFor && !path.matches(TWO_CONDITIONS) && release.bytes(path).length >= 2048) {
        expected.addAll(List.of(path + ".br", path + ".gz"));
      }
    }
    assertThat(copies).isEqualTo(expected);
    for (String copy : some(copies)) {
      boolean brotli = copy.endsWith(".br");
      String path = copy.substring(0, copy.length() - ".gz".length());
      HttpResponse<byte[]> response =
          release.get(address(path), "Accept-Encoding", brotli ? "gzip, deflate, br" : "gzip");
      assertThat(header(response, "Content-Encoding")).isEqualTo(brotli ? "br" : "gzip");
      assertThat(response.body()).as(copy).isEqualTo(release.bytes(copy));
      assertThat(decoded(response.body(), brotli)).as(copy).isEqualTo(release.bytes(path));
      assertThat(release.get("/" + copy).statusCode()).as(copy).isEqualTo(404);
    }
  }

  /** All kinds of files, and of pages: one in sixteen. */
  private static List<String> some(Set<String> copies) {
    return copies.stream()
        .filter(copy -> !copy.contains(".html") || copy.hashCode() % 16 == 0)
        .toList();
  }

  @Test
  void everyCopyIsMuchSmallerThanItsFile() throws IOException {
    for (String copy : release.copies()) {
      int file = release.bytes(copy.substring(0, copy.length() - ".gz".length())).length;
      assertThat(release.bytes(copy).length).as(copy).isLessThan(file * 2 / 3);
    }
  }

  @Test
  void theManifestListsThem() throws IOException {
    Path folder = release.folder().toRealPath();
    Set<String> listed =
        Files.readAllLines(folder.resolveSibling(folder.getFileName() + ".sha256")).stream()
            .map(line -> line.substring(line.indexOf("  ") + 2))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(listed)
        .containsAll(release.copies())
        .isEqualTo(Manifest.of(folder).files().keySet());
  }

  @Test
  void nothingLeadsToThem() throws IOException {
    for (String path : release.paths()) {
      boolean list = path.startsWith("sitemap") || path.startsWith("_") || path.equals("llms.txt");
      if (list || path.equals("index.html")) {
        assertThat(new String(release.bytes(path), StandardCharsets.UTF_8))
            .as(path)
            .doesNotContain(".gz", ".br\"");
      }
    }
  }

  private static byte[] decoded(byte[] bytes, boolean brotli) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    try (InputStream decoder = brotli ? new BrotliInputStream(in) : new GZIPInputStream(in)) {
      return decoder.readAllBytes();
    }
  }
}
