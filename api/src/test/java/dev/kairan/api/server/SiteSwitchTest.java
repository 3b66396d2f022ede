package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The site before, between and after releases. */
@Timeout(60)
class SiteSwitchTest {

  @TempDir Path folder;

  @Test
  void beforeTheFirstReleaseTheSiteSaysSo() {
    try (LiveServer server = LiveServer.over(folder.resolve("current"))) {
      HttpResponse<String> response = server.asker().get("/");
      assertThat(response.statusCode()).isEqualTo(503);
      assertThat(response.body()).contains("サイトはまだ公開されていません");
      assertThat(server.asker().get("/health").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void aSiteWithoutAPageForUnknownAddressesStillAnswersThem() throws IOException {
    SiteFolder site = new SiteFolder(folder).write("r1", "index.html", "1").live("r1");
    try (LiveServer server = LiveServer.over(site.current())) {
      HttpResponse<String> response = server.asker().get("/nothing");
      assertThat(response.statusCode()).isEqualTo(404);
      assertThat(response.body()).contains("ページが見つかりません");
    }
  }

  @Test
  void anUnchangedFileKeepsItsTagOverReleases() throws IOException {
    SiteFolder site =
        new SiteFolder(folder)
            .write("r1", "index.html", "same")
            .write("r2", "index.html", "same")
            .write("r3", "index.html", "different")
            .live("r1");
    try (LiveServer server = LiveServer.over(site.current())) {
      String tag = SiteHttpTest.header(server.asker().get("/"), "ETag");
      site.live("r2");
      assertThat(server.asker().get("/", "If-None-Match", tag).statusCode()).isEqualTo(304);
      site.live("r3");
      assertThat(server.asker().get("/", "If-None-Match", tag).body()).isEqualTo("different");
    }
  }

  @Test
  void afterARollbackTheOlderFileIsNews() throws Exception {
    SiteFolder site =
        new SiteFolder(folder).write("r1", "feed.atom", "old").write("r2", "feed.atom", "new");
    FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(folder.resolve("r1/feed.atom"), longAgo);
    site.live("r2");
    try (LiveServer server = LiveServer.over(site.current())) {
      String seen = SiteHttpTest.header(server.asker().get("/feed.atom"), "Last-Modified");
      waitForTheNextSecond();
      site.live("r1");
      assertThat(server.asker().get("/feed.atom", "If-Modified-Since", seen).body())
          .isEqualTo("old");
    }
  }

  /** The times of HTTP are whole seconds. */
  private static void waitForTheNextSecond() throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(1050);
  }

  @Test
  void whileReleasesAreSwitchedEveryAnswerIsAWholeFile() throws Exception {
    SiteFolder site = new SiteFolder(folder);
    for (String release : new String[] {"r1", "r2"}) {
      site.write(release, "index.html", release.repeat(20_000));
    }
    site.live("r1");
    AtomicBoolean done = new AtomicBoolean();
    try (LiveServer server = LiveServer.over(site.current())) {
      CompletableFuture<Integer> reader =
          CompletableFuture.supplyAsync(() -> readUntil(done, server.asker()));
      for (int i = 0; i < 500; i++) {
        site.live(i % 2 == 0 ? "r2" : "r1");
      }
      done.set(true);
      assertThat(reader.get()).isPositive();
      assertThat(Files.readSymbolicLink(site.current())).hasToString("r1");
    }
  }

  private static int readUntil(AtomicBoolean done, Asker asker) {
    int count = 0;
    while (!done.get()) {
      HttpResponse<String> response = asker.get("/");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.body()).isIn("r1".repeat(20_000), "r2".repeat(20_000));
      count++;
    }
    return count;
  }
}
