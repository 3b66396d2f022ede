package dev.kairan.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hint names what the editor probably meant, or what is allowed, or where to go. */
class HintsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "unknown-field          | stories/2023/kasama-01.md:7  | 「topics」ではありませんか",
        "unknown-field--column  | topics.csv:1                 | 「nameEn」ではありませんか",
        "unknown-value          | stories/2023/kasama-01.md:5  | 「yeg」ではありませんか",
        "unknown-value          | outlets.csv:4                | own-channel, national-paper",
        "unknown-reference      | stories/2023/kasama-01.md:4  | 「kasama」ではありませんか",
        "unknown-reference      | visits/2023.csv:2            | 「mito」ではありませんか",
        "unknown-reference      | plans/2023/sections/I-1.yaml:13 | 「2023-I-1-S1」ではありませんか",
        "duplicate-id           | topics.csv:3                 | topics.csv:2 と重なって",
        "wrong-fiscal-year      | visits/2023.csv:3            | visits/2024.csv に移して",
        "missing-file           | plans/2023/plan.yaml:36      | plans/2023/sections/I-1.yaml を作るか",
      })
  void helpsWithTheRemedy(String library, String place, String words) throws IOException {
    Reading reading = LibraryReader.read(SampleLibraries.write(library, folder));

    assertThat(reading.problems())
        .filteredOn(problem -> place.equals(problem.file() + ":" + problem.line()))
        .extracting(Problem::hint)
        .anyMatch(hint -> hint.ja().contains(words));
  }

  @ParameterizedTest
  @CsvSource({
    "wrong-year-folder, stories/2023/kasama-01.md, stories/2022/",
    "wrong-chamber-count, chambers.csv, 48か所",
    "wrong-count, plans/2023/plan.yaml, 宣言は5、実際は4",
  })
  void saysWhatWasFound(String library, String file, String words) throws IOException {
    Reading reading = LibraryReader.read(SampleLibraries.write(library, folder));

    assertThat(reading.problems())
        .filteredOn(problem -> problem.file().equals(file))
        .anyMatch(problem -> problem.message().ja().contains(words));
  }
}
