package dev.kairan.publisher.release;

import static dev.kairan.publisher.release.Sites.IMPATIENT;
import static dev.kairan.publisher.release.Sites.liveHome;
import static dev.kairan.publisher.release.Sites.name;
import static dev.kairan.publisher.release.Sites.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesTest {

  @TempDir Path out;
  private SiteFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = SiteFolder.open(out);
  }

  @Test
  void keepsTheFivePublishedLast() throws IOException {
    for (int day = 1; day <= 5; day++) {
      assertThat(publish(folder, "2023-10-0" + day, "day " + day).removed()).isEmpty();
    }
    Published sixth = publish(folder, "2023-10-06", "day 6");

    assertThat(sixth.removed()).containsExactly(name("2023-10-01"));
    assertThat(names())
        .containsExactly(
            name("2023-10-06"),
            name("2023-10-05"),
            name("2023-10-04"),
            name("2023-10-03"),
            name("2023-10-02"));
    assertThat(Sites.entries(folder.releases())).hasSize(5 + 5 + 1);
  }

  @Test
  void countsByPublishingNotByInstant() throws IOException {
    for (int day = 5; day >= 1; day--) {
      publish(folder, "2023-10-0" + day, "day " + day);
    }
    assertThat(publish(folder, "2023-09-30", "older still").removed())
        .containsExactly(name("2023-10-05"));
    assertThat(liveHome(folder)).isEqualTo("older still");
    assertThat(names()).startsWith(name("2023-09-30"), name("2023-10-01"));
  }

  @Test
  void rollsBackEverFurther() throws IOException {
    publish(folder, "2023-10-03", "first");
    publish(folder, "2023-10-02", "second");
    publish(folder, "2023-10-01", "third");

    Rollback once = Rollback.toPrevious(folder, Instant.MAX, IMPATIENT);
    assertThat(liveHome(folder)).isEqualTo("second");
    assertThat(Objects.requireNonNull(once.from()).name()).isEqualTo(name("2023-10-01"));
    assertThat(once.to().name()).isEqualTo(name("2023-10-02"));

    Rollback.toPrevious(folder, Instant.MAX, IMPATIENT);
    assertThat(liveHome(folder)).isEqualTo("first");
    assertThatThrownBy(() -> Rollback.toPrevious(folder, Instant.MAX, IMPATIENT))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("前の公開版がありません");
    assertThat(liveHome(folder)).isEqualTo("first");
  }

  @Test
  void rollsBackToAName() throws IOException {
    publish(folder, "2023-10-01", "first");
    publish(folder, "2023-10-02", "second");
    publish(folder, "2023-10-03", "third");

    Rollback.toNamed(folder, name("2023-10-01").text(), Instant.MAX, IMPATIENT);
    assertThat(liveHome(folder)).isEqualTo("first");
    Rollback.toNamed(folder, name("2023-10-03").text(), Instant.MAX, IMPATIENT);
    assertThat(liveHome(folder)).isEqualTo("third");
    assertThatThrownBy(
            () -> Rollback.toNamed(folder, "20200101T000000Z-00", Instant.MAX, IMPATIENT))
        .isInstanceOf(ReleaseException.class)
        .hasMessageContaining("20200101T000000Z-00");
  }

  @Test
  void findsTheReleaseThatWasLiveBeforeEvenAfterARollback() throws IOException {
    for (int day = 1; day <= 5; day++) {
      publish(folder, "2023-10-0" + day, "day " + day);
    }
    Rollback.toNamed(folder, name("2023-10-01").text(), Instant.MAX, IMPATIENT);
    assertThat(new Releases(folder).removeOld()).isEmpty();

    assertThat(publish(folder, "2023-10-06", "day 6").removed())
        .containsExactly(name("2023-10-02"));
    Rollback.toPrevious(folder, Instant.MAX, IMPATIENT);
    assertThat(liveHome(folder)).isEqualTo("day 1");
  }

  @Test
  void listsReleasesEvenWithoutTheOrderFile() throws IOException {
    publish(folder, "2023-10-02", "second");
    publish(folder, "2023-10-01", "first");
    Files.delete(folder.publishingOrder());

    assertThat(names()).containsExactly(name("2023-10-02"), name("2023-10-01"));
    assertThat(new Releases(folder).live().map(Release::name)).contains(name("2023-10-01"));
  }

  @Test
  void ignoresWhatIsNotARelease() throws IOException {
    publish(folder, "2023-10-01", "first");
    Files.createDirectories(folder.releases().resolve("backup-of-mine"));
    Files.createDirectories(folder.releases().resolve("20231399T000000Z-0a"));

    for (int day = 2; day <= 7; day++) {
      publish(folder, "2023-10-0" + day, "day " + day);
    }
    assertThat(names()).hasSize(5);
    assertThat(folder.releases().resolve("backup-of-mine")).isDirectory();
    assertThat(folder.releases().resolve("20231399T000000Z-0a")).isDirectory();
  }

  private List<ReleaseName> names() throws IOException {
    return new Releases(folder).list().stream().map(Release::name).toList();
  }
}
