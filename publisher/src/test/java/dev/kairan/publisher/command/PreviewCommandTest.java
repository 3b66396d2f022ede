package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.release.PreviewMark;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drafts are for this machine only, and a preview and a public site never share a folder. */
class PreviewCommandTest {

  private static final Path CONTENT = ContentCopy.SHIPPED;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void showsDraftsOnNoOtherAddress(String host) {
    Path out = folder.resolve("preview");

    Ran ran = kairan("serve", "--drafts", "--host", host, "--content", CONTENT, "--out", out);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("この機械だけに見せます", "127.0.0.1", host);
    assertThat(out).doesNotExist();
  }

  @Test
  void showsDraftsInNoFolderOfAPublicSite() throws IOException {
    Path release = folder.resolve("releases/20231001T000000Z-0a1b2c3d4e5f");
    Files.createDirectories(release);

    Ran ran = kairan("serve", "--drafts", "--port", 0, "--content", CONTENT, "--out", folder);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("公開版のあるフォルダー", folder.toString());
    assertThat(new PreviewMark(SiteFolder.open(folder)).stands()).isFalse();
  }

  @Test
  void publishesNothingIntoTheFolderOfAPreview() throws IOException {
    SiteFolder preview = SiteFolder.open(folder);
    assertThat(new PreviewMark(preview).set(Duration.ofSeconds(1))).isTrue();
    Files.createDirectories(folder.resolve("current"));

    Ran[] all = {
      kairan("publish", "--content", CONTENT, "--out", folder),
      kairan("serve", "--port", 0, "--content", CONTENT, "--out", folder),
      kairan("rollback", "--out", folder),
      kairan("nginx", "--base-url", "https://kairan.example/", "--out", folder)
    };

    assertThat(all)
        .allSatisfy(
            ran -> {
              assertThat(ran.exit()).isEqualTo(2);
              assertThat(ran.err()).contains("下見（kairan serve --drafts）のフォルダー", "--out");
              assertThat(ran.out()).isEmpty();
            });
  }

  @Test
  void anErrorInADraftIsToldAndStopsNobodyElse() throws IOException {
    Path content = ContentCopy.small(folder);
    Path story = content.resolve("stories/2024/mito-01.md");
    ContentCopy.edit(story, "bodyKind: chamber\n", "draft: true\n");

    Ran check = kairan("check", "--content", content);
    Ran publish = kairan("publish", "--content", content, "--out", folder.resolve("site"));

    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("mito-01.md", "missing-field", "誤り 1 件", "・下書き 1");
    assertThat(publish.exit()).as(publish.err()).isZero();
    assertThat(publish.err()).contains("mito-01.md", "missing-field");
    assertThat(publish.out()).contains("誤りは下書きの中だけにあるので、ほかはそのまま公開します");
    assertThat(folder.resolve("site/current/chambers/mito/index.html")).exists();
    assertThat(folder.resolve("site/current/stories/2024-mito-01")).doesNotExist();
  }
}
