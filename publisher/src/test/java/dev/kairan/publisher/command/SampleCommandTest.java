package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleCommandTest {

  @TempDir private Path folder;

  @Test
  void writesWhatIsReadWithoutAnyProblemAndPublishedOnlyAsSample() throws IOException {
    Path content = folder.resolve("content");
    Path out = folder.resolve("site");

    Ran written = kairan("sample", "--out", content, "--stories", 60);
    assertThat(written.exit()).as(written.err()).isZero();
    assertThat(written.out()).contains("見本を書きました", "事例 60 件", "--allow-sample");
    Ran checked = kairan("check", "--content", content);
    assertThat(checked.exit()).isZero();
    assertThat(checked.out()).contains("問題はありません").contains("事例 60");

    Ran refused = kairan("publish", "--content", content, "--out", out);
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err()).contains("見本データなので公開しません");
    assertThat(out.resolve("current")).doesNotExist();

    Ran allowed =
        kairan(
            "publish", "--content", content, "--out", out, "--allow-sample", "--at", "2024-02-01");
    assertThat(allowed.exit()).as(allowed.out() + allowed.err()).isZero();
    try (Stream<Path> files = Files.walk(out.resolve("current").toRealPath())) {
      assertThat(files.filter(file -> file.toString().endsWith(".html")))
          .hasSizeGreaterThan(515)
          .allSatisfy(page -> assertThat(page).content().containsAnyOf("見本データ", "Sample data"));
    }
    assertThat(out.resolve("current/feed.atom")).content().contains("【見本】");
  }

  @Test
  void leavesAloneWhatIsThereAlready() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");

    Ran ran = kairan("sample", "--out", folder);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("空でないフォルダー");
    assertThat(folder.toFile().list()).containsExactly("mine.txt");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void writesNotMoreThanCanBeNumbered() {
    Ran ran = kairan("sample", "--out", folder.resolve("x"), "--stories", 100_001);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("100000");
    assertThat(folder.resolve("x")).doesNotExist();
  }
}
