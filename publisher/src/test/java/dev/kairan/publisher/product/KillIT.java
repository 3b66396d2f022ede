package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.product.Product.Ended;
import dev.kairan.publisher.release.Manifest;
import dev.kairan.publisher.release.Release;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.SiteFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code kairan publish} again and again: the live site is always one whole release. */
class KillIT {

  /** Kills that really met a living process. */
  private static final int KILLS = 50;

  private static final long SEED = 515;
  private static final Instant FIRST = Instant.parse("2023-10-01T00:00:00Z");

  /** The line after which files get their final names and the link is switched. */
  private static final String BEFORE_SWITCH = "リンク検査";

  @TempDir Path out;
  @TempDir Path drafts;
  private Path content = Path.of(".");
  private final Random random = new Random(SEED);
  private int runs;

  @Test
  void leavesOneWholeReleaseLiveWheneverItIsKilled() throws Exception {
    SiteFolder folder = SiteFolder.open(out);
    content = ContentCopy.withFewStories(drafts);
    Duration whole = wholeRun();
    int killed = 0;
    int endedFirst = 0;
    while (killed < KILLS) {
      // Every other kill aims at the few milliseconds in which the release goes live.
      boolean met = runs % 2 == 0 ? killedAnywhere(whole) : killedAtTheSwitch();
      killed += met ? 1 : 0;
      endedFirst += met ? 0 : 1;
      assertLiveReleaseIsWhole(folder);
      assertThat(endedFirst).as("runs that ended before their kill").isLessThan(KILLS);
    }

    Ended afterwards = Product.run(publish());
    assertThat(afterwards.exit()).as(afterwards.text()).isZero();
    List<Release> releases = new Releases(folder).list();
    assertThat(releases).hasSizeBetween(1, Releases.KEPT);
    assertThat(releases.get(0).live()).isTrue();
    for (Release release : releases) {
      assertIsWhole(release.folder());
    }
    assertNothingIsLeftBehind();
  }

  private Duration wholeRun() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Ended ended = Product.run(publish());
    assertThat(ended.exit()).as(ended.text()).isZero();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private boolean killedAnywhere(Duration whole) throws IOException, InterruptedException {
    ProcessBuilder quiet = publish().redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = quiet.start();
    Thread.sleep((long) (random.nextDouble() * whole.toMillis()));
    return kill(process);
  }

  private boolean killedAtTheSwitch() throws IOException, InterruptedException {
    Process process = publish().start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains(BEFORE_SWITCH)) {
        line = lines.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
      return kill(process);
    }
  }

  private static boolean kill(Process process) throws InterruptedException {
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

  private static void assertLiveReleaseIsWhole(SiteFolder folder) throws IOException {
    assertThat(Files.isSymbolicLink(folder.current())).isTrue();
    assertIsWhole(folder.current().toRealPath());
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
