package dev.kairan.publisher.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCacheTest {

  @TempDir Path folder;

  @Test
  void findsInALaterRunWhatWasKept() {
    Path kept = FileCache.in(folder.resolve("new")).keep("a.jpg", new byte[] {1, 2});

    FileCache later = FileCache.in(folder.resolve("new"));
    assertThat(later.find("a.jpg")).containsExactly(1, 2);
    assertThat(later.file("a.jpg")).contains(kept);
    assertThat(later.find("b.jpg")).isNull();
    assertThat(later.file("b.jpg")).isEmpty();
  }

  @Test
  void dropsWhatIsOfNoUseOnceThereIsMuchOfIt() throws IOException {
    FileCache cache = FileCache.in(folder);
    cache.keep("old", new byte[] {1});
    cache.keep("older", new byte[] {2});
    cache.keep("used", new byte[] {3});
    Files.write(folder.resolve(".unfinished-1"), new byte[] {4});

    cache.prune(Set.of("used"), 2);
    assertThat(names()).contains("old", "older", "used");
    cache.prune(Set.of("used"), 1);
    assertThat(names()).containsExactlyInAnyOrder("used", ".unfinished-1");
  }

  @Test
  void needsNoFolderWhereNothingIsKept() {
    FileCache cache = FileCache.in(folder.resolve("never"));
    cache.prune(Set.of(), 0);

    assertThat(cache.find("a")).isNull();
    assertThat(folder.resolve("never")).doesNotExist();
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList().stream();
    }
  }
}
