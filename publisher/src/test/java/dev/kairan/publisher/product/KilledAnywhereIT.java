package dev.kairan.publisher.product;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills {@code kairan publish} at any moment of its run. */
class KilledAnywhereIT {

  private static final long SEED = 515;

  @TempDir Path folder;
  private final Random random = new Random(SEED);

  @Test
  void leavesOneWholeReleaseLive() throws Exception {
    KilledSite site = KilledSite.in(folder);
    Duration whole = site.wholeRun();
    site.survives(
        run -> {
          Process process = run.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
          Thread.sleep((long) (random.nextDouble() * whole.toMillis()));
          return KilledSite.kill(process);
        });
  }
}
