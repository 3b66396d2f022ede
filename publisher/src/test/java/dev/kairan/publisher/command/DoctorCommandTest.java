package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorCommandTest {

  @TempDir Path folder;

  @Test
  void findsThisMachineFit() throws IOException {
    Path out = folder.resolve("site");
    Ran ran = kairan("doctor", "--content", ContentCopy.SHIPPED, "--out", out, "--port", "0");
    assertThat(ran.exit()).as(ran.out()).isZero();
    assertThat(ran.out())
        .contains("Java " + Runtime.version(), "一度に切り替えられる", "データベース（SQLite）が動く", "kairan を使えます")
        .doesNotContain("[だめ]");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void namesARemedyForEverythingThatIsMissing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Ran ran =
          kairan("doctor", "--content", folder, "--out", file, "--port", taken.getLocalPort());
      assertThat(ran.exit()).isEqualTo(3);
      assertThat(ran.out())
          .containsSubsequence("[だめ] " + folder.resolve("chambers.csv"), "→", "--content")
          .containsSubsequence("[だめ] 公開先に書き込めない: " + file, "→", "--out")
          .containsSubsequence("[だめ] ポート " + taken.getLocalPort(), "→", "--port")
          .contains("直すところがあります");
    }
  }
}
