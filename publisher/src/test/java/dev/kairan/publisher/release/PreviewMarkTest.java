package dev.kairan.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kairan.publisher.page.SiteFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last safeguard: it holds under the lock, whatever a command looked at before. */
class PreviewMarkTest {

  private static final Duration IMPATIENT = Duration.ofSeconds(1);
  private static final ReleaseName NAME =
      new ReleaseName(Instant.parse("2023-10-01T00:00:00Z"), "0a1b2c3d4e5f", 1);

  @TempDir Path out;
  private SiteFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = SiteFolder.open(out.resolve("site"));
  }

  @Test
  void noPublicReleaseBeginsInTheFolderOfAPreview() throws IOException {
    assertThat(new PreviewMark(folder).set(IMPATIENT)).isTrue();

    assertThatThrownBy(() -> NewRelease.begin(folder, IMPATIENT))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("公開には使えません");
    try (NewRelease preview = NewRelease.beginPreview(folder, IMPATIENT)) {
      preview.write(new SiteFile("index.html", new byte[0]));
      preview.goLive(NAME);
    }
    assertThatThrownBy(() -> Rollback.toNamed(folder, NAME.text(), Instant.MAX, IMPATIENT))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("公開には使えません");
  }

  @Test
  void noPreviewBeginsInTheFolderOfAPublicSite() throws IOException {
    try (NewRelease release = NewRelease.begin(folder, IMPATIENT)) {
      release.write(new SiteFile("index.html", new byte[0]));
      release.goLive(NAME);
    }

    assertThat(new PreviewMark(folder).set(IMPATIENT)).isFalse();
    assertThatThrownBy(() -> NewRelease.beginPreview(folder, IMPATIENT))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("下見のフォルダーではありません");
  }

  @Test
  void afterARefusalTheFolderIsFree() throws IOException {
    new PreviewMark(folder).set(IMPATIENT);
    assertThatThrownBy(() -> NewRelease.begin(folder, IMPATIENT)).isNotNull();

    try (NewRelease preview = NewRelease.beginPreview(folder, IMPATIENT)) {
      assertThat(preview.files()).isZero();
    }
  }
}
