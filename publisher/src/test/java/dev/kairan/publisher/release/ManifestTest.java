package dev.kairan.publisher.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir Path folder;

  @Test
  void readsLikeTheOutputOfSha256sum() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/abc.txt"), "abc");
    Files.writeString(folder.resolve("a.txt"), "");

    // The digests of "" and "abc" as FIPS 180-4 gives them.
    assertThat(Manifest.of(folder).text())
        .isEqualTo(
            """
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b/abc.txt
            """);
  }
}
