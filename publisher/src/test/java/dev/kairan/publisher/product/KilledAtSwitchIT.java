package dev.kairan.publisher.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code kairan publish} in the few milliseconds in which a release goes live. */
class KilledAtSwitchIT {

  private static final long SEED = 47;

  /** The line after which files get their final names and the link is switched. */
  private static final String BEFORE_SWITCH = "リンク検査";

  private static final int LONGEST_MICROS = 20_000;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void leavesOneWholeReleaseLive() throws Exception {
    KilledSite site = KilledSite.in(folder);
    site.wholeRun();
    site.survives(this::killedAtTheSwitch);
  }

  private boolean killedAtTheSwitch(ProcessBuilder run) throws IOException, InterruptedException {
    Process process = run.start();
    try (BufferedReader lines = process.inputReader(UTF_8)) {
      String line = lines.readLine();
      while (line != null && !line.contains(BEFORE_SWITCH)) {
        line = lines.readLine();
      }
      TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
      return KilledSite.kill(process);
    }
  }
}
