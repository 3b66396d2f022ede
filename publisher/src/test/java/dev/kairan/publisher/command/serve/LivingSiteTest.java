package dev.kairan.publisher.command.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.publisher.command.ContentCopy;
import dev.kairan.publisher.command.option.SiteOptions;
import dev.kairan.publisher.command.report.Console;
import dev.kairan.publisher.release.PreviewMark;
import dev.kairan.publisher.release.Releases;
import dev.kairan.publisher.release.SiteFolder;
import dev.kairan.publisher.release.WorkFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
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

  private static final String OFFICIAL =
      """
      document: {title: 日本商工会議所 2023年度事業計画, file: plan.pdf}
      wording:
        - {id: 2023-III-4-02, page: 10, text: %s}
      """;

  @TempDir Path out;
  private final HandSetClock clock = new HandSetClock();

  @Test
  void publishesWhenTheContentOrTheDayInJapanIsAnother() throws Exception {
    SiteFolder folder = SiteFolder.open(out.resolve("site"));
    Path content = ContentCopy.small(out);
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work, "--content", content.toString());
      clock.now = Instant.parse("2023-10-01T03:04:05Z");
      assertThat(published(site)).isTrue();
      assertThat(site.isDue()).isFalse();

      clock.now = Instant.parse("2023-10-01T14:59:59Z");
      assertThat(published(site)).as("same content, same day in Japan").isFalse();
      assertThat(new Releases(folder).list()).hasSize(1);

      clock.now = Instant.parse("2023-10-01T14:59:59.750Z");
      assertThat(site.isDue()).isFalse();
      assertThat(site.untilDue()).isEqualTo(Duration.ofMillis(250));
      clock.now = Instant.parse("2023-10-01T15:00:00Z");
      assertThat(site.isDue()).isTrue();
      assertThat(published(site)).as("same content, 2 October in Japan").isTrue();
      assertThat(new Releases(folder).list()).hasSize(2);
    }
  }

  @Test
  void publishesAtTheVeryInstantThatAnEmbargoEnds() throws Exception {
    SiteFolder folder = SiteFolder.open(out.resolve("site"));
    Path content = ContentCopy.small(out);
    ContentCopy.edit(
        content.resolve("stories/2024/mito-01.md"),
        "publishedOn: 2024-01-05",
        "publishAt: 2024-01-05T10:00");
    Path page = out.resolve("site/current/stories/2024-mito-01/index.html");
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work, "--content", content.toString());
      clock.now = Instant.parse("2024-01-05T00:59:58.700Z");
      assertThat(published(site)).isTrue();
      assertThat(page).doesNotExist();
      assertThat(site.isDue()).isFalse();
      assertThat(site.untilDue()).isEqualTo(Duration.ofMillis(1300));
      assertThat(published(site)).as("an edit that changes nothing").isFalse();

      clock.now = Instant.parse("2024-01-05T01:00:00Z");
      assertThat(site.isDue()).isTrue();
      assertThat(published(site)).as("same content, same day").isTrue();
      assertThat(page).exists();
      assertThat(site.isDue()).isFalse();
    }
  }

  @Test
  void publishesWhenAnOfficialDocumentIsImportedChangedOrTakenAway() throws Exception {
    SiteFolder folder = SiteFolder.open(out.resolve("site"));
    Path content = ContentCopy.small(out);
    Path official = content.resolve("plans/2023/official.yaml");
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work, "--content", content.toString(), "--at", "2023-10-01");
      assertThat(published(site)).isTrue();
      assertThat(item(folder)).doesNotContain("公式の文言");

      Files.writeString(official, OFFICIAL.formatted("見本の文面。"));
      assertThat(published(site)).as("imported").isTrue();
      assertThat(item(folder)).contains("公式の文言", "<p>見本の文面。</p>");

      Files.writeString(official, OFFICIAL.formatted("別の文面。"));
      assertThat(published(site)).as("imported again").isTrue();
      assertThat(item(folder)).contains("<p>別の文面。</p>").doesNotContain("見本の文面");
      assertThat(published(site)).as("nothing is new").isFalse();

      Files.delete(official);
      assertThat(published(site)).as("taken away").isTrue();
      assertThat(item(folder)).doesNotContain("公式の文言");
    }
  }

  @Test
  void beginsAPreviewWithoutADraftThatIsBrokenAndShowsItOnceItIsMended() throws Exception {
    SiteFolder folder = SiteFolder.open(out.resolve("preview"));
    new PreviewMark(folder).set(Duration.ofSeconds(1));
    Path content = ContentCopy.small(out);
    Path story = content.resolve("stories/2024/mito-01.md");
    ContentCopy.edit(story, "bodyKind: chamber\n", "draft: true\n");
    Path page = folder.current().resolve("stories/2024-mito-01/index.html");
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      SiteOptions options = options("--content", content.toString(), "--at", "2026-11-28");
      options.forPreview();
      LivingSite site = site(folder, work, options);
      assertThat(published(site)).isTrue();
      assertThat(page).doesNotExist();
      assertThat(published(site)).as("nothing was mended").isFalse();

      ContentCopy.edit(story, "draft: true\n", "draft: true\nbodyKind: chamber\n");
      assertThat(published(site)).isTrue();
      assertThat(page).content().contains("<h1>【下書き】");

      ContentCopy.edit(story, "bodyKind: chamber\n", "");
      assertThat(published(site)).as("broken again").isFalse();
      assertThat(page).exists();
    }
  }

  @Test
  void keepsAFixedInstantForEver() throws Exception {
    SiteFolder folder = SiteFolder.open(out.resolve("site"));
    Path content = ContentCopy.small(out);
    try (WorkFolder work = WorkFolder.open(folder, Duration.ofSeconds(1))) {
      LivingSite site = site(folder, work, "--content", content.toString(), "--at", "2023-10-01");
      assertThat(published(site)).isTrue();
      clock.now = Instant.parse("2099-10-01T15:00:00Z");
      assertThat(site.isDue()).isFalse();
    }
  }

  private static String item(SiteFolder folder) throws IOException {
    return Files.readString(folder.root().resolve("current/plans/2023/III-4-02/index.html"));
  }

  private static boolean published(LivingSite site) throws Exception {
    Optional<Graph> graph = site.publish();
    graph.ifPresent(Graph::close);
    return graph.isPresent();
  }

  private LivingSite site(SiteFolder folder, WorkFolder work, String... more) {
    return site(folder, work, options(more));
  }

  private static SiteOptions options(String... more) {
    SiteOptions options = new SiteOptions();
    CommandLine.populateCommand(options, more);
    return options;
  }

  private LivingSite site(SiteFolder folder, WorkFolder work, SiteOptions options) {
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
