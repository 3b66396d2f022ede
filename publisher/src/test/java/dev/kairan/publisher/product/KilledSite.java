package dev.kairan.publisher.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.product.Product.Ended;
import dev.kairan.publisher.release.Manifest;
import dev.kairan.publisher.release.Release;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.SiteFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A site whose {@code kairan publish} is killed again and again: what is live is always one whole
 * release.
 */
final class KilledSite {

  /** Kills that really met a living process. */
  private static final int KILLS = 25;

  private static final Instant FIRST = Instant.parse("2023-10-01T00:00:00Z");

  private final Path out;
  private final Path content;
  private int runs;

  private KilledSite(Path out, Path content) {
    this.out = out;
    this.content = content;
  }

  /** A way to start a run and kill it. */
  interface Killing {

    /**
     * Kills one run.
     *
     * @return whether it was still alive
     */
    boolean met(ProcessBuilder run) throws IOException, InterruptedException;
  }

  /** A site in this folder, not published yet. */
  static KilledSite in(Path folder) throws IOException {
    return new KilledSite(folder.resolve("site"), ContentCopy.small(folder));
  }

  /** Publishes once, to its end. */
  Duration wholeRun() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Ended ended = Product.run(publish());
    assertThat(ended.exit()).as(ended.text()).isZero();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Looks at the live release after each of {@value #KILLS} kills, and at all at the end. */
  void survives(Killing killing) throws IOException, InterruptedException {
    SiteFolder folder = SiteFolder.open(out);
    int killed = 0;
    int endedFirst = 0;
    while (killed < KILLS) {
      boolean met = killing.met(publish());
      killed += met ? 1 : 0;
      endedFirst += met ? 0 : 1;
      assertThat(Files.isSymbolicLink(folder.current())).isTrue();
      assertIsWhole(folder.current().toRealPath());
      assertThat(endedFirst).as("runs that ended before their kill").isLessThan(KILLS);
    }
    wholeRun();
    assertAllReleasesAreWhole(new Releases(folder).list());
    assertNothingIsLeftBehind();
  }

  /** Kills a process; true where it was alive. */
  static boolean kill(Process process) throws InterruptedException {
    boolean alive = process.isAlive();
    process.destroyForcibly().waitFor();
    // SIGKILL ends a process with 128 + 9; one that was just leaving by itself was not killed.
    return alive && process.exitValue() == 128 + 9;
  }

  /** Each run is of another instant, so that each makes a release of its own. */
  private ProcessBuilder publish() {
    runs++;
    Instant at = FIRST.plusSeconds(60L * runs);
    return Product.kairan("publish", "--content", content, "--out", out, "--at", at);
  }

  private static void assertAllReleasesAreWhole(List<Release> releases) throws IOException {
    assertThat(releases).hasSizeBetween(1, Releases.KEPT);
    assertThat(releases.get(0).live()).isTrue();
    for (Release release : releases) {
      assertIsWhole(release.folder());
    }
  }

  private static void assertIsWhole(Path release) throws IOException {
    Path manifest = release.resolveSibling(release.getFileName() + ".sha256");
    assertThat(Manifest.of(release).text()).isEqualTo(Files.readString(manifest));
  }

  private void assertNothingIsLeftBehind() throws IOException {
    try (Stream<Path> site = Files.list(out);
        Stream<Path> releases = Files.list(out.resolve("releases"));
        Stream<Path> work = Files.list(out.resolve(".work"))) {
      assertThat(site.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder(".cache", ".lock", ".work", "current", "releases");
      assertThat(releases.map(Path::getFileName).map(Path::toString))
          .noneMatch(name -> name.startsWith("."));
      assertThat(work).isEmpty();
    }
  }
}
