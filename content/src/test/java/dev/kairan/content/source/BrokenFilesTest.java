package dev.kairan.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a slip of the keyboard does to a file, reading answers with problems, never throws. */
class BrokenFilesTest {

  private static final List<String> SLIPS =
      List.of(
          "\"", "'", "{", "}", "[", "]", ":", "- ", "#", "|", "&a ", "*a", "\n", "\t", "---\n",
          "\u0000", "\uFFFE", "<", "!", "%", "~", ",", "\\", "2023", "null", "?");

  @TempDir Path folder;

  @RepeatedTest(60)
  void neverThrows(RepetitionInfo repetition) throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    Random random = new Random(repetition.getCurrentRepetition());
    for (Path file : contentFiles()) {
      Files.write(file, slip(Files.readAllBytes(file), random));
    }

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.problems()).isNotEmpty().isSorted();
    assertThat(LibraryReader.read(folder)).as("the same again").isEqualTo(reading);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
    Files.writeString(folder.resolve("library.yaml"), "chambers: " + "[".repeat(20_000));
    Path story = folder.resolve("stories/2023/kasama-01.md");
    Files.writeString(
        story,
        Files.readString(story)
            + "> ".repeat(20_000)
            + "*".repeat(20_000)
            + "a"
            + "[".repeat(20_000)
            + "\n");

    Reading reading = LibraryReader.read(folder);

    assertThat(reading.library()).isNull();
  }

  private List<Path> contentFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().matches(".*\\.(csv|md|yaml)")).sorted().toList();
    }
  }

  /** One to three slips: a piece inserted, a stretch deleted, or a stretch doubled. */
  private static byte[] slip(byte[] bytes, Random random) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(30));
      text =
          switch (random.nextInt(3)) {
            case 0 ->
                text.substring(0, at)
                    + SLIPS.get(random.nextInt(SLIPS.size()))
                    + text.substring(at);
            case 1 -> text.substring(0, at) + text.substring(end);
            default -> text.substring(0, end) + text.substring(at);
          };
    }
    byte[] out = text.getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(5) == 0) {
      out[random.nextInt(out.length)] = (byte) random.nextInt();
    }
    return out;
  }
}
