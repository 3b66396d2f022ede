package dev.kairan.publisher.command.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LivingSiteTest {

  @TempDir Path out;
  private final HandSetClock clock = new HandSetClock();

  @Test
  void publishesWhenTheContentOrTheDayInJapanIsAnother() throws Exception {
    SiteFolder folder = SiteFolder.open(out);
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work);
      clock.now = Instant.parse("2023-10-01T03:04:05Z");
      assertThat(published(site)).isTrue();
      assertThat(site.untilTomorrow()).isEqualTo(Duration.parse("PT11H55M56S"));

      clock.now = Instant.parse("2023-10-01T14:59:59Z");
      assertThat(published(site)).as("same content, same day in Japan").isFalse();
      assertThat(new Releases(folder).list()).hasSize(1);

      clock.now = Instant.parse("2023-10-01T15:00:00Z");
      assertThat(published(site)).as("same content, 2 October in Japan").isTrue();
      assertThat(new Releases(folder).list()).hasSize(2);
    }
  }

  @Test
  void keepsAFixedInstantForEver() throws IOException {
    SiteFolder folder = SiteFolder.open(out);
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work, "--at", "2023-10-01");
      assertThat(site.untilTomorrow()).isGreaterThan(Duration.ofDays(365));
    }
  }

  private static boolean published(LivingSite site) throws Exception {
    Optional<Graph> graph = site.publish();
    graph.ifPresent(Graph::close);
    return graph.isPresent();
  }

  private LivingSite site(SiteFolder folder, WorkFolder work, String... more) {
    SiteOptions options = new SiteOptions();
    CommandLine.populateCommand(options, "--content", ContentCopy.SHIPPED.toString());
    if (more.length > 0) {
      CommandLine.populateCommand(options, more);
    }
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    Console console = new Console(nowhere, nowhere, false);
    return new LivingSite(options, options.settings(), folder, work, clock, console);
  }

  private static final class HandSetClock extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
