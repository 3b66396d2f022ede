package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.release.Manifest;
import dev.kairan.publisher.release.Release;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes publish to one folder at the same time: both releases are whole. */
class TwoPublishersIT {

  @TempDir Path out;
  @TempDir Path folder;

  @Test
  void waitForEachOther() throws Exception {
    Path content = ContentCopy.small(folder);
    Process one = publish(content, "2023-10-01");
    Process other = publish(content, "2023-10-02");
    for (Process process : List.of(one, other)) {
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(text).isZero();
    }
    List<Release> releases = new Releases(SiteFolder.open(out)).list();
    assertThat(releases).hasSize(2);
    assertThat(releases.get(0).live()).as("the last to publish is live").isTrue();
    for (Release release : releases) {
      Path manifest = release.folder().resolveSibling(release.name().text() + ".sha256");
      assertThat(Manifest.of(release.folder()).text()).isEqualTo(Files.readString(manifest));
    }
  }

  private Process publish(Path content, String day) throws IOException {
    return Product.kairan("publish", "--content", content, "--out", out, "--at", day).start();
  }
}
