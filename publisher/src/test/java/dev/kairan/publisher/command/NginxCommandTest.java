package dev.kairan.publisher.command;

import static dev.kairan.publisher.command.Ran.kairan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nginx answers by this configuration, {@code NginxTest} tries. */
class NginxCommandTest {

  @TempDir Path folder;

  @Test
  void showsTheFolderThatIsSwitchedAndWhatHasMoved() throws IOException {
    Path release = Files.createDirectories(folder.resolve("releases/one"));
    Files.writeString(release.resolve("_redirects"), "/old/ /new/ 301!\n/old/ /new/ 301\n");
    Path current = Files.createSymbolicLink(folder.resolve("current"), release);

    Ran ran = kairan("nginx", "--out", folder, "--base-url", "http://kairan.example:8000");

    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out())
        .contains("listen 8000;", "server_name kairan.example;", "root \"" + current + "\";")
        .contains("location = /old/ {\n        return 301 /new/$is_args$args;\n    }")
        .contains("gzip_static on;")
        .doesNotContain("ssl", "Strict-Transport-Security", "brotli_static");

    assertThat(
            kairan("nginx", "--brotli", "--out", folder, "--base-url", "http://kairan.example/")
                .out())
        .contains("brotli_static on;");
  }

  @Test
  void readsReleasesFromBeforeThereWereRedirects() throws IOException {
    Files.createDirectories(folder.resolve("current"));

    Ran ran = kairan("nginx", "--out", folder, "--base-url", "https://kairan.example/");

    assertThat(ran.out()).contains("listen 443 ssl;").doesNotContain("location =");
  }

  @Test
  void needsARelease() {
    Ran ran = kairan("nginx", "--out", folder, "--base-url", "https://kairan.example/");

    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains("公開版がありません", "kairan publish");
  }
}
