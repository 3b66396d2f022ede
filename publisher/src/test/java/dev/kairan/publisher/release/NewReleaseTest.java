package dev.kairan.publisher.release;

import static dev.kairan.publisher.release.Sites.IMPATIENT;
import static dev.kairan.publisher.release.Sites.entries;
import static dev.kairan.publisher.release.Sites.file;
import static dev.kairan.publisher.release.Sites.liveHome;
import static dev.kairan.publisher.release.Sites.name;
import static dev.kairan.publisher.release.Sites.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewReleaseTest {

  @TempDir Path out;
  private SiteFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = SiteFolder.open(out.resolve("site"));
  }

  @Test
  void goesLiveWithAManifestBesideIt() throws IOException {
    Published published = publish(folder, "2023-10-01", "<h1>回覧</h1>");

    assertThat(liveHome(folder)).isEqualTo("<h1>回覧</h1>");
    assertThat(published.reused()).isFalse();
    assertThat(Files.readSymbolicLink(folder.current()))
        .hasToString("releases/20231001T000000Z-0a1b2c3d4e5f");
    assertThat(folder.releases().resolve("20231001T000000Z-0a1b2c3d4e5f.sha256"))
        .hasContent(Manifest.of(published.release().folder()).text());
    assertThat(entries(folder.releases()))
        .containsExactly(
            "20231001T000000Z-0a1b2c3d4e5f",
            "20231001T000000Z-0a1b2c3d4e5f.sha256",
            "published.txt");
  }

  @Test
  void leavesNothingVisibleWithoutGoingLive() throws IOException {
    publish(folder, "2023-10-01", "first");
    try (NewRelease abandoned = NewRelease.begin(folder, IMPATIENT)) {
      abandoned.write(file("index.html", "second"));
    }

    assertThat(liveHome(folder)).isEqualTo("first");
    assertThat(entries(folder.releases())).hasSize(3).noneMatch(entry -> entry.startsWith("."));
  }

  @Test
  void usesTheIdenticalReleaseAgain() throws IOException {
    Published first = publish(folder, "2023-10-01", "same");
    publish(folder, "2023-10-02", "other");
    Published again = publish(folder, "2023-10-01", "same");

    assertThat(again.reused()).isTrue();
    assertThat(again.release().name()).isEqualTo(first.release().name());
    assertThat(liveHome(folder)).isEqualTo("same");
    assertThat(new Releases(folder).list()).hasSize(2);
  }

  @Test
  void givesADifferentSiteUnderTheSameNameTheNextRevision() throws IOException {
    publish(folder, "2023-10-01", "one");
    Published second = publish(folder, "2023-10-01", "two");
    Published third = publish(folder, "2023-10-01", "three");
    Published secondAgain = publish(folder, "2023-10-01", "two");

    assertThat(second.release().name().text()).isEqualTo("20231001T000000Z-0a1b2c3d4e5f-2");
    assertThat(third.release().name().text()).isEqualTo("20231001T000000Z-0a1b2c3d4e5f-3");
    assertThat(secondAgain.reused()).isTrue();
    assertThat(folder.folderOf(name("2023-10-01")).resolve("index.html")).hasContent("one");
  }

  @Test
  void doesNotTakeADamagedReleaseForTheSame() throws IOException {
    Path damaged = publish(folder, "2023-10-01", "whole").release().folder();
    Files.writeString(damaged.resolve("index.html"), "damaged");

    assertThat(publish(folder, "2023-10-01", "whole").release().name().revision()).isEqualTo(2);
    assertThat(liveHome(folder)).isEqualTo("whole");
  }

  @Test
  void sharesWithTheLiveReleaseWhatIsTheSame() throws IOException {
    Path first = publish(folder, "2023-10-01", "one").release().folder();
    Path second = publish(folder, "2023-10-02", "two").release().folder();

    assertThat(
            Files.isSameFile(first.resolve("assets/site.css"), second.resolve("assets/site.css")))
        .isTrue();
    assertThat(Files.isSameFile(first.resolve("index.html"), second.resolve("index.html")))
        .isFalse();
    assertThat(second.resolve("index.html")).hasContent("two");
    assertThat(Manifest.of(second).text())
        .isEqualTo(Files.readString(second.resolveSibling(second.getFileName() + ".sha256")));

    Files.writeString(second.resolve("assets/site.css"), "evil");
    Path third = publish(folder, "2023-10-03", "two").release().folder();
    assertThat(third.resolve("assets/site.css")).hasContent("body{}");
    assertThat(Files.isSameFile(second.resolve("index.html"), third.resolve("index.html")))
        .isTrue();
  }

  @Test
  void cleansUpBehindKilledRuns() throws IOException {
    publish(folder, "2023-10-01", "whole");
    Files.createDirectories(folder.releases().resolve(".staging-77/chambers"));
    Files.writeString(folder.releases().resolve(".staging-77/chambers/index.html"), "half");
    Files.createDirectories(folder.releases().resolve(".removed-20230901T000000Z-00/a"));
    Files.writeString(folder.releases().resolve("20230902T000000Z-00.sha256"), "");
    Files.writeString(folder.releases().resolve(".20230903T000000Z-00.sha256"), "");
    Files.createSymbolicLink(out.resolve("site/.current-77"), Path.of("nowhere"));

    publish(folder, "2023-10-01", "whole");

    assertThat(entries(folder.releases())).hasSize(3).noneMatch(entry -> entry.startsWith("."));
    assertThat(entries(folder.root())).containsExactly(".lock", "current", "releases");
  }

  @Test
  void leavesAFolderNamedCurrentAlone() throws IOException {
    Files.createDirectories(folder.current());
    Files.writeString(folder.current().resolve("mine.txt"), "mine");

    assertThatThrownBy(() -> publish(folder, "2023-10-01", "x"))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("シンボリックリンクではありません");
    assertThat(folder.current().resolve("mine.txt")).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x",
        "/etc/x",
        "a//b",
        "a/../b",
        "",
        "a/",
        "水戸/index.html",
        "a\\b",
        ".x",
        "a/.b"
      })
  void refusesAPathThatLeavesTheSite(String path) throws IOException {
    try (NewRelease release = NewRelease.begin(folder, IMPATIENT)) {
      assertThatThrownBy(() -> release.write(file(path, "x")))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void takesFilesForOneNewFolderFromTwoThreadsAtOnce() throws Exception {
    int rounds = 1000;
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (NewRelease release = NewRelease.begin(folder, IMPATIENT)) {
      Future<?> done = other.submit(() -> writeRounds(release, together, "b", rounds));
      writeRounds(release, together, "a", rounds);
      done.get();
      Published published = release.goLive(name("2023-10-01"));
      assertThat(Manifest.of(published.release().folder()).files()).hasSize(2 * rounds);
    } finally {
      other.shutdownNow();
    }
  }

  private static @Nullable Object writeRounds(
      NewRelease release, CyclicBarrier together, String name, int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      together.await(10, TimeUnit.SECONDS);
      release.write(file("chambers/" + round + "/feeds/" + name, name));
    }
    return null;
  }

  @Test
  void keepsASecondPublisherOut() throws IOException {
    try (NewRelease first = NewRelease.begin(folder, IMPATIENT)) {
      assertThatThrownBy(() -> NewRelease.begin(folder, IMPATIENT))
          .isInstanceOf(ReleaseException.class)
          .hasMessageContaining("更新中");
      first.write(file("index.html", "first"));
      first.goLive(name("2023-10-01"));
    }
    publish(folder, "2023-10-02", "second");
    assertThat(liveHome(folder)).isEqualTo("second");
  }
}
