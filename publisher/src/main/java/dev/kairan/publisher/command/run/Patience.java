package dev.kairan.publisher.command.run;

import java.time.Duration;

/** How long a command waits for another one that is changing the same site. */
public final class Patience {

  /** Long enough for a usual run to end. */
  public static final Duration ONE_RUN = Duration.ofSeconds(15);

  private Patience() {}
}
