package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.page.SiteFile;
import dev.kairan.publisher.release.NewRelease;
import dev.kairan.publisher.release.ReleaseName;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollbackCommandTest {

  @TempDir Path out;

  @Test
  void goesBackAndSaysWhere() throws IOException {
    publish("2023-10-01", "first");
    publish("2023-10-02", "second");

    assertThat(kairan("rollback", "--out", out, "--list").out().lines())
        .containsExactly("* 20231002T000000Z-0a", "  20231001T000000Z-0a", "公開版 2 件（* が公開中）");
    Ran ran = kairan("rollback", "--out", out);
    assertThat(ran.exit()).isZero();
    assertThat(ran.out().lines())
        .containsExactly("公開中: 20231001T000000Z-0a", "これまで: 20231002T000000Z-0a");
    assertThat(out.resolve("current/index.html")).hasContent("first");

    assertThat(kairan("rollback", "--out", out, "--to", "20231002T000000Z-0a").exit()).isZero();
    assertThat(out.resolve("current/index.html")).hasContent("second");
  }

  @Test
  void changesNothingWhereThereIsNoWayBack() throws IOException {
    publish("2023-10-01", "only");
    Ran previous = kairan("rollback", "--out", out);
    assertThat(previous.exit()).isEqualTo(3);
    assertThat(previous.err()).contains("戻せる前の公開版がありません").doesNotContain("Exception");

    Ran unknown = kairan("rollback", "--out", out, "--to", "20200101T000000Z-0a");
    assertThat(unknown.exit()).isEqualTo(3);
    assertThat(unknown.err()).contains("20200101T000000Z-0a", "--list");
    assertThat(out.resolve("current/index.html")).hasContent("only");
  }

  @Test
  void goesNotAheadOfTimeUnlessToldTo() throws IOException {
    publish("2026-11-23", "ahead");
    publish("2026-11-22", "today");

    for (Ran ran :
        List.of(
            kairan("rollback", "--out", out),
            kairan("rollback", "--out", out, "--to", "20261123T000000Z-0a"))) {
      assertThat(ran.exit()).isEqualTo(3);
      assertThat(ran.err()).contains("20261123T000000Z-0a は、まだ来ていない時刻の内容です", "--allow-embargoed");
    }
    assertThat(out.resolve("current/index.html")).hasContent("today");

    assertThat(kairan("rollback", "--out", out, "--allow-embargoed").exit()).isZero();
    assertThat(out.resolve("current/index.html")).hasContent("ahead");
  }

  @Test
  void makesNoFolderWhereNothingWasPublished() {
    Ran ran = kairan("rollback", "--out", out.resolve("nowhere"));
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains("公開版がありません");
    assertThat(Files.exists(out.resolve("nowhere"))).isFalse();
  }

  private void publish(String day, String home) throws IOException {
    try (NewRelease release = NewRelease.begin(SiteFolder.open(out), Duration.ofSeconds(1))) {
      release.write(new SiteFile("index.html", home.getBytes(StandardCharsets.UTF_8)));
      release.goLive(new ReleaseName(Instant.parse(day + "T00:00:00Z"), "0a", 1));
    }
  }
}
