package dev.kairan.publisher.command.run;

import java.time.Duration;

/** How long a command waits for another one that is changing the same site. */
public final class Patience {

  /**
   * Long enough for a run to end, be it the first, which draws every picture, on a busy machine.
   */
  public static final Duration ONE_RUN = Duration.ofMinutes(1);

  private Patience() {}
}
