package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.picture.Photo;
import dev.kairan.publisher.release.Manifest;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture on its way from the content folder to the site, and off it again. */
class PicturePublishingTest {

  private static final String STAYS = "stories/2024-mito-01/";
  private static final String GOES = "stories/2023-hitachi-01/";
  private static final BufferedImage QUARTERS =
      Photo.quarters(320, 240, BufferedImage.TYPE_INT_RGB);

  @TempDir Path folder;

  private Path content = Path.of("");
  private Path site = Path.of("");

  @BeforeEach
  void write() throws IOException {
    content = ContentCopy.small(folder);
    site = folder.resolve("site");
    picture("2024", "mito-01", "");
    picture("2023", "hitachi-01", ", expiresOn: 2024-06-30");
  }

  private void picture(String year, String story, String end) throws IOException {
    Path stories = content.resolve("stories").resolve(year);
    String image = "image: {file: p.png, alt: 見本, credit: 見本, licence: 見本" + end + "}";
    ContentCopy.edit(stories.resolve(story + ".md"), "\n---\n", "\n" + image + "\n---\n");
    Files.write(stories.resolve("p.png"), Photo.png(QUARTERS, 1));
  }

  @Test
  void isMadeOnceGoneWithItsLastDayAndRefusedWhenBroken() throws IOException {
    Ran first = publish("2024-06-30");
    assertThat(first.exit()).as(first.err()).isZero();
    assertThat(first.out()).contains("2 枚（新しく作ったもの 2 枚）");
    Manifest before = manifest();
    assertThat(pictures(before)).hasSize(14);

    Ran second = publish("2024-07-01");
    assertThat(second.out()).contains("1 枚（新しく作ったもの 0 枚）");
    assertThat(pictures(manifest())).hasSize(7).allMatch(file -> file.startsWith(STAYS));
    for (String file : pictures(manifest())) {
      assertThat(manifest().files().get(file)).isEqualTo(before.files().get(file));
    }
    try (Stream<Path> kept = Files.list(site.resolve(".cache/pictures"))) {
      assertThat(kept).hasSize(7);
    }
    assertThat(Files.readString(site.resolve("current/" + GOES + "index.html")))
        .contains("使用期限が過ぎた");

    Path live = site.resolve("current").toRealPath();
    Files.write(content.resolve("stories/2024/p.png"), Photo.brokenPng(320, 240));
    assertThat(kairan("check", "--content", content).exit()).isZero();
    Ran broken = publish("2024-07-01");
    assertThat(broken.exit()).isEqualTo(1);
    assertThat(broken.err()).contains("事例 2024-mito-01 の写真を読めない", "書き出し直して");
    assertThat(broken.err()).doesNotContain("Exception");
    assertThat(site.resolve("current").toRealPath()).isEqualTo(live);
  }

  private Ran publish(String at) {
    return kairan("publish", "--content", content, "--out", site, "--at", at);
  }

  private Manifest manifest() throws IOException {
    return Manifest.of(site.resolve("current").toRealPath());
  }

  private static List<String> pictures(Manifest manifest) {
    return manifest.files().keySet().stream()
        .filter(path -> path.matches("stories/[^/]+/image.*"))
        .toList();
  }
}
