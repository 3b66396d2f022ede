package dev.kairan.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The schema keeps the promises of the released one, but for the changes that the README lists. */
class ReleasedSchemaTest {

  private static final Path ROOT = Path.of("..");
  private static final Path RELEASED = Path.of("src/test/resources/schema/released.graphqls");
  private static final Pattern SECTION =
      Pattern.compile("^## Schema changes$(.*?)(?=^## |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\S+) \\| `([^`]+)` \\| (.+) \\|$", Pattern.MULTILINE);

  @Test
  void noChangeBreaksAClientUnlessTheReadmeSaysSo() throws IOException {
    Map<String, String> breakages =
        Breakages.between(
            Files.readString(RELEASED), Files.readString(ROOT.resolve("schema.graphqls")));
    breakages.keySet().removeAll(announced());
    assertThat(breakages)
        .as(
            "changes that break clients; list them in the README under Schema changes, or undo them")
        .isEmpty();
  }

  @Test
  void everyAnnouncedChangeIsDated() throws IOException {
    assertThat(rows())
        .allSatisfy(
            row -> {
              assertThat(LocalDate.parse(row.group(1))).isAfter(LocalDate.of(2026, 11, 1));
              assertThat(row.group(2)).matches("\\w+(\\.\\w+)?");
            });
  }

  private static Set<String> announced() throws IOException {
    Set<String> announced = new TreeSet<>();
    rows().forEach(row -> announced.add(row.group(2)));
    return announced;
  }

  private static Iterable<MatchResult> rows() throws IOException {
    String section =
        SECTION
            .matcher(Files.readString(ROOT.resolve("README.md")))
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the README has no section Schema changes"));
    return ROW.matcher(section).results().toList();
  }
}
