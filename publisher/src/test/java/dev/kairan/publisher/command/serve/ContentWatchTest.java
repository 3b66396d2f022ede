package dev.kairan.publisher.command.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.command.serve.ContentWatch.Event;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentWatchTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(700);

  @TempDir Path folder;
  private Path content;
  private ContentWatch watch;

  @BeforeEach
  void start() throws IOException {
    content = folder.resolve("content");
    Files.createDirectories(content.resolve("stories/2024"));
    Files.createDirectories(content.resolve("plans/2023"));
    Files.createDirectories(content.resolve("target/classes"));
    Files.writeString(content.resolve("topics.csv"), "id\n");
    watch = ContentWatch.start(content);
  }

  @AfterEach
  void stop() throws IOException {
    watch.close();
  }

  @Test
  void noticesEditsNewFilesAndDeletions() throws IOException {
    Files.writeString(content.resolve("topics.csv"), "id,name\n");
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
    Path story = Files.writeString(content.resolve("stories/2024/mito-01.md"), "");
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
    Files.delete(story);
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
    assertThat(watch.await(SHORT)).isEqualTo(Event.TIME_UP);
  }

  @Test
  void noticesAnOfficialDocumentThatIsMovedIntoPlace() throws IOException {
    Path staged = Files.writeString(folder.resolve("official.yaml"), "wording: []\n");
    Files.move(staged, content.resolve("plans/2023/official.yaml"));
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
  }

  @Test
  void takesManyEditsForOneChange() throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(content.resolve("stories/2024/mito-" + i + ".md"), "text");
    }
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
    assertThat(watch.await(SHORT)).isEqualTo(Event.TIME_UP);
  }

  @Test
  void noticesEditsInNewFolders() throws IOException {
    Files.createDirectories(content.resolve("stories/2025/a"));
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
    Files.writeString(content.resolve("stories/2025/a/mito-01.md"), "");
    assertThat(watch.await(LONG)).isEqualTo(Event.CHANGED);
  }

  @Test
  void ignoresWhatTheBuildWrites() throws IOException {
    Files.writeString(content.resolve("target/classes/A.class"), "");
    assertThat(watch.await(SHORT)).isEqualTo(Event.TIME_UP);
  }

  @Test
  void stopsWaitingWhenClosed() throws Exception {
    CompletableFuture<Event> waiting =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return watch.await(LONG);
              } catch (IOException failure) {
                throw new IllegalStateException(failure);
              }
            });
    watch.close();
    assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo(Event.CLOSED);
  }
}
