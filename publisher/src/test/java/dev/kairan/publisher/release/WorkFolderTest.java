package dev.kairan.publisher.release;

import static dev.kairan.publisher.release.Sites.IMPATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

  @TempDir Path out;

  @Test
  void livesAsLongAsItsRun() throws IOException {
    Path path;
    try (WorkFolder work = WorkFolder.open(SiteFolder.open(out), IMPATIENT)) {
      path = work.path();
      Files.writeString(path.resolve("kairan.sqlite"), "derived");
      assertThat(path.getParent()).isEqualTo(out.resolve(".work"));
    }
    assertThat(path).doesNotExist();
  }

  @Test
  void removesDeadRunsAndSparesLivingOnes() throws IOException {
    SiteFolder folder = SiteFolder.open(out);
    Path dead = Files.createDirectories(out.resolve(".work/run-dead"));
    Files.writeString(dead.resolve("kairan.sqlite"), "derived");
    try (WorkFolder living = WorkFolder.open(folder, IMPATIENT);
        WorkFolder another = WorkFolder.open(folder, IMPATIENT)) {
      assertThat(dead).doesNotExist();
      assertThat(living.path()).isDirectory().isNotEqualTo(another.path());
    }
  }
}
