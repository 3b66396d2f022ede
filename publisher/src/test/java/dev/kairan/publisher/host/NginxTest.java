package dev.kairan.publisher.host;

import static dev.kairan.publisher.host.ServedRelease.address;
import static dev.kairan.publisher.host.ServedRelease.header;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kairan.publisher.page.SiteSettings;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The configuration for nginx, in a real nginx, against what {@code kairan serve} answers. */
class NginxTest {

  private static final List<String> COMPARED =
      List.of(
          "Access-Control-Allow-Origin",
          "Cache-Control",
          "Content-Encoding",
          "Content-Security-Policy",
          "Content-Type",
          "Cross-Origin-Opener-Policy",
          "Permissions-Policy",
          "Referrer-Policy",
          "Strict-Transport-Security",
          "X-Content-Type-Options");

  @TempDir Path folder;
  private static @Nullable Path nginx;

  @BeforeAll
  static void find() {
    nginx = Nginx.installed();
    assertThat(nginx != null || !Nginx.required()).as("nginx is installed").isTrue();
    assumeTrue(nginx != null, "no nginx on this machine: its configuration is not tried");
  }

  @Test
  void answersAsKairanServeDoes() throws Exception {
    answersAsItDoes(ServedRelease.atRoot(), "/");
  }

  @Test
  void doesSoInAFolderOfItsHost() throws Exception {
    answersAsItDoes(ServedRelease.inFolder(), "/kairan/");
  }

  private void answersAsItDoes(ServedRelease release, String root) throws Exception {
    int port = freePort();
    try (Nginx running = run(release, "http://127.0.0.1:" + port + root, port)) {
      assertThat(running).isNotNull();
      String below = root.substring(0, root.length() - 1);
      for (String path : oneOfEachKind(release)) {
        assertSame(release, path, below, port);
      }
      for (String nothing :
          List.of(
              "/nothing",
              "/_headers",
              "/_redirects",
              "/.well-known/x",
              "/index.html.gz",
              "/index.html.br")) {
        HttpResponse<byte[]> theirs = ServedRelease.get(port, below + nothing);
        assertThat(theirs.statusCode()).as(nothing).isEqualTo(404);
        assertThat(theirs.body()).isEqualTo(release.get(nothing).body());
        assertThat(said(theirs)).isEqualTo(said(release.get("/404.html")));
      }
      HttpRedirects.assertKept(release, below, port);
    }
  }

  private static void assertSame(ServedRelease release, String path, String below, int port)
      throws Exception {
    String address = address(path);
    HttpResponse<byte[]> ours = release.get(address, "Accept-Encoding", "gzip");
    HttpResponse<byte[]> theirs =
        ServedRelease.get(port, below + address, "Accept-Encoding", "gzip");
    assertThat(theirs.statusCode()).as(path).isEqualTo(ours.statusCode());
    assertThat(said(theirs)).as(path).isEqualTo(said(ours));
    boolean zipped = header(theirs, "Content-Encoding").equals("gzip");
    if (release.copies().contains(path + ".gz")) {
      assertThat(theirs.body()).as(path).isEqualTo(release.bytes(path + ".gz"));
    }
    assertThat(header(theirs, "Vary")).as(path).isEqualTo(zipped ? "Accept-Encoding" : "");
    Map<String, String> held =
        Map.of(
            "If-None-Match", header(theirs, "ETag"),
            "If-Modified-Since", header(theirs, "Last-Modified"));
    held.forEach(
        (name, value) ->
            assertThat(
                    ServedRelease.get(port, below + address, "Accept-Encoding", "gzip", name, value)
                        .statusCode())
                .as(path + " " + name)
                .isEqualTo(304));
  }

  @Test
  void sendsTheCopiesOfBrotliWhereItHasTheModule() throws Exception {
    assumeTrue(Files.exists(Nginx.BROTLI), "no module for Brotli in this nginx");
    ServedRelease release = ServedRelease.atRoot();
    int port = freePort();
    try (Nginx running = run(release, "http://127.0.0.1:" + port + "/", port)) {
      assertThat(running).isNotNull();
      for (String path : List.of("index.html", "chambers/mito/index.html", "data/chambers.csv")) {
        String[] accepted = {"Accept-Encoding", "gzip, deflate, br, zstd"};
        HttpResponse<byte[]> ours = release.get(address(path), accepted);
        HttpResponse<byte[]> theirs = ServedRelease.get(port, address(path), accepted);
        assertThat(theirs.body()).as(path).isEqualTo(release.bytes(path + ".br"));
        assertThat(said(theirs)).as(path).isEqualTo(said(ours));
        assertThat(header(theirs, "Vary")).as(path).isEqualTo("Accept-Encoding");
      }
    }
  }

  private static Map<String, String> said(HttpResponse<?> response) {
    Map<String, String> said = new TreeMap<>();
    COMPARED.forEach(
        name -> said.put(name, header(response, name).replace("; charset", ";charset")));
    return said;
  }

  @Test
  void sendsEverybodyToTlsAndKeepsThemThere() throws Exception {
    String config =
        NginxConfig.of(
            new SiteSettings(URI.create("https://kairan.example/")),
            folder,
            Map.of("/a/", "/b/"),
            false);
    Path work = folder.resolve("tls");
    Certificate.writtenTo(work);

    assertThat(config)
        .contains("return 301 https://$host$request_uri;", "listen 443 ssl;")
        .contains("add_header Strict-Transport-Security \"max-age=31536000\" always;")
        .contains("location = /a/ {");
    assertThat(
            Nginx.checked(
                requireNonNull(nginx), work, config.replace("/etc/ssl/kairan", work.toString())))
        .contains("test is successful");
  }

  private Nginx run(ServedRelease release, String base, int port) throws Exception {
    Path current = release.folder();
    boolean brotli = Files.exists(Nginx.BROTLI);
    String config =
        NginxConfig.of(
            new SiteSettings(URI.create(base)), current, HostFiles.redirects(current), brotli);
    return Nginx.run(requireNonNull(nginx), folder.resolve("work"), config, port);
  }

  private static List<String> oneOfEachKind(ServedRelease release) throws Exception {
    Map<String, String> moved = HostRules.redirects(release.text("_redirects"));
    Map<String, String> kinds = new TreeMap<>();
    for (String path : release.paths()) {
      boolean page = !path.startsWith("_") && !path.equals("404.html");
      if (page && moved.keySet().stream().noneMatch(old -> old.endsWith(address(path)))) {
        String top = path.substring(0, path.indexOf('/') + 1);
        kinds.put(top + path.substring(path.lastIndexOf('.')) + path.endsWith("feed.json"), path);
      }
    }
    return new ArrayList<>(kinds.values());
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
