package dev.kairan.publisher.host;

import static dev.kairan.publisher.host.ServedRelease.address;
import static dev.kairan.publisher.host.ServedRelease.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every file of a real release over HTTP, and what a host would say of it by {@code _headers}. */
class EveryFileHttpTest {

  private static final Set<String> CONFIGURATION = Set.of("_headers", "_redirects");
  private static final int OF_EACH_KIND = 2;

  /** What hosts say of the address of a page, and of what has several types by its ending. */
  private static final Map<String, String> OF_EVERY_HOST =
      Map.of(
          "bin", "application/octet-stream",
          "html", "text/html;charset=utf-8",
          "json", "application/json;charset=utf-8",
          "xml", "application/xml;charset=utf-8");

  /** The smallest files are not worth compressing. */
  private static final int SMALL = 256;

  /** What was answered already. */
  private static final Map<String, HttpResponse<byte[]>> SERVED = new HashMap<>();

  private static final ServedRelease release = ServedRelease.atRoot();
  private static List<String> files;
  private static Set<String> moved;

  @BeforeAll
  static void list() throws IOException {
    moved = HostRules.redirects(release.text("_redirects")).keySet();
    files =
        release.paths().stream()
            .filter(path -> !CONFIGURATION.contains(path) && !moved.contains(address(path)))
            .toList();
  }

  @Test
  void isTheFileItselfWithAVersion() throws IOException {
    assertThat(files).hasSizeGreaterThan(1_000);
    for (String path : files) {
      HttpResponse<byte[]> response = release.get(address(path), "Accept-Encoding", "gzip");
      assertThat(response.statusCode()).as(path).isEqualTo(200);
      byte[] bytes = release.bytes(path);
      boolean zipped = header(response, "Content-Encoding").equals("gzip");
      assertThat(zipped).as(path).isEqualTo(isText(response) && bytes.length >= SMALL);
      assertThat(zipped ? unzipped(response.body()) : response.body()).as(path).isEqualTo(bytes);
      assertThat(header(response, "ETag")).as(path).matches("(W/)?\"[0-9a-f]{24}\"");
      assertThat(header(response, "Vary").contains("ncoding")).as(path).isEqualTo(isText(response));
    }
  }

  @Test
  void isNotSentAgainToWhoeverHoldsIt() {
    for (String path : oneOfEachKind()) {
      HttpResponse<byte[]> first = release.get(address(path));
      String tag = header(first, "ETag");
      for (String held : List.of(tag, "\"other\", " + tag, tag.replace("W/", ""), "*")) {
        assertUnchanged(first, release.get(address(path), "If-None-Match", held));
        assertUnchanged(
            first, release.get(address(path), "If-None-Match", held, "Accept-Encoding", "gzip"));
      }
      String since = header(first, "Last-Modified");
      assertUnchanged(first, release.get(address(path), "If-Modified-Since", since));
      assertThat(release.get(address(path), "If-None-Match", "\"other\"").statusCode())
          .as(path)
          .isEqualTo(200);
    }
  }

  /** RFC 9110, 15.4.5: what a 200 would have said about caching. */
  private static void assertUnchanged(HttpResponse<byte[]> first, HttpResponse<byte[]> second) {
    assertThat(second.statusCode()).as(first.uri().getPath()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    for (String name : List.of("ETag", "Cache-Control", "Vary", "Last-Modified")) {
      assertThat(header(second, name))
          .as(first.uri().getPath() + " " + name)
          .isEqualToIgnoringCase(header(first, name));
    }
  }

  @Test
  void saysWhatHostsSayByTheirRules() throws IOException {
    for (HostRules host : HostRules.ofAll(release.text("_headers"))) {
      for (String path : files) {
        Map<String, String> said = host.headers(address(path));
        assertThat(said.remove("Strict-Transport-Security")).as(path).isEqualTo("max-age=31536000");
        String ending = path.substring(path.lastIndexOf('.') + 1);
        if (OF_EVERY_HOST.containsKey(ending)) {
          said.putIfAbsent("Content-Type", OF_EVERY_HOST.get(ending));
        }
        assertThat(said).as(host + " " + path).isEqualTo(served(path, said.keySet()));
        assertThat(said).as(path).containsKeys("Content-Type", "Content-Security-Policy");
      }
    }
  }

  /** What the server says of a file: a host must say all of it that is in the table. */
  private static Map<String, String> served(String path, Collection<String> saidByHost) {
    HttpResponse<byte[]> response = SERVED.computeIfAbsent(path, p -> release.get(address(p)));
    Map<String, String> served = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.addAll(saidByHost);
    names.addAll(
        List.of(
            "Access-Control-Allow-Origin",
            "Cache-Control",
            "Content-Security-Policy",
            "Permissions-Policy"));
    for (String name : names) {
      response.headers().firstValue(name).ifPresent(value -> served.put(name, value));
    }
    return served;
  }

  private static List<String> oneOfEachKind() {
    Map<String, List<String>> kinds = new TreeMap<>();
    for (String path : files) {
      String top = path.substring(0, path.indexOf('/') + 1);
      String kind = top + path.substring(path.lastIndexOf('.'));
      List<String> some = kinds.computeIfAbsent(kind, unused -> new ArrayList<>());
      if (some.size() < OF_EACH_KIND) {
        some.add(path);
      }
    }
    return kinds.values().stream().flatMap(List::stream).toList();
  }

  private static boolean isText(HttpResponse<byte[]> response) {
    return header(response, "Content-Type").contains("charset");
  }

  private static byte[] unzipped(byte[] zipped) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    }
  }
}
