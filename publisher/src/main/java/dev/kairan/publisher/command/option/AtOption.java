package dev.kairan.publisher.command.option;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** As of when numbers are counted. */
public final class AtOption {

  @Option(
      names = "--at",
      paramLabel = "日時",
      converter = InstantConverter.class,
      description = "いつの時点として集計するか（例: 2023-10-01、2023-10-01T09:00+09:00。省略時: 現在）")
  private @Nullable Instant at;

  /** The instant asked for, or that of {@code clock}; to the second, as releases are named. */
  public Instant instant(Clock clock) {
    return at == null ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : at;
  }

  /** True when the run keeps one instant however long it lasts. */
  public boolean fixed() {
    return at != null;
  }
}
