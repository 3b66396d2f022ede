package dev.kairan.content.source;

import static dev.kairan.content.Due.Event.CORRECTION;
import static dev.kairan.content.Due.Event.PICTURE_END;
import static dev.kairan.content.Due.Event.RELEASE_FREE;
import static dev.kairan.content.Due.Event.STORY_FREE;
import static dev.kairan.content.Due.Event.WITHDRAWAL;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Due;
import dev.kairan.content.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the valid library changes by itself: its days and instants, read off its files. */
class DueTest {

  @TempDir Path folder;

  @Test
  void walksThroughEverythingThatIsDated() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    edit("stories/2024/mito-01.md", "publishedOn: 2024-01-05", "publishAt: 2024-01-05T10:00");
    edit("stories/2023/kasama-01.md", "publishedOn: 2023-05\n", "publishAt: 2023-05-10T14:00\n");

    assertThat(dues())
        .containsExactly(
            due("2023-05-10T14:00:00+09:00", Map.of(STORY_FREE, 1L, RELEASE_FREE, 1L)),
            due("2024-01-05T10:00:00+09:00", Map.of(STORY_FREE, 1L)),
            due("2024-02-01T00:00:00+09:00", Map.of(CORRECTION, 2L)),
            due("2024-06-01T00:00:00+09:00", Map.of(WITHDRAWAL, 1L)),
            due("2025-04-01T00:00:00+09:00", Map.of(PICTURE_END, 1L)));
  }

  private List<Due> dues() {
    Library library = requireNonNull(LibraryReader.read(folder).library());
    List<Due> dues = new ArrayList<>();
    Due next = library.dueAfter(Instant.EPOCH);
    while (next != null) {
      dues.add(next);
      next = library.dueAfter(next.at());
    }
    return dues;
  }

  private static Due due(String at, Map<Due.Event, Long> counts) {
    return new Due(Instant.parse(at), counts);
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }
}
