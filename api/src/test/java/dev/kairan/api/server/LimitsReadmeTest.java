package dev.kairan.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.graph.limit.DocumentLimits;
import dev.kairan.api.graph.list.ListLimits;
import dev.kairan.api.server.budget.Budget;
import dev.kairan.api.server.document.HttpLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The README's table of limits says what the server does. */
class LimitsReadmeTest {

  @Test
  void namesTheLimitsThatHold() throws IOException {
    HttpLimits limits = HttpLimits.standard();
    DocumentLimits document = limits.document();
    ListLimits lists = limits.lists();
    assertThat(limits.budget()).isEqualTo(Budget.PUBLIC);
    List<String> rows =
        List.of(
            row("| body | %,d bytes |", limits.bodyBytes()),
            row(
                "| text of a document | %,d characters, %,d tokens, %d operations and fragments |",
                document.characters(), document.tokens(), document.definitions()),
            row(
                "| fields | %d, %d deep, %d beside each other at the root, %d aliases, %d directives |",
                document.fields(),
                document.depth(),
                document.rootFields(),
                document.aliases(),
                document.directives()),
            row(
                "| a page | %d rows, %d where nothing is asked |",
                lists.largestSize(), Objects.requireNonNull(lists.defaultSize())),
            row(
                "| a filter | %d conditions, %d values in a list, %d deep |",
                lists.filterConditions(), lists.filterValues(), lists.filterDepth()),
            row("| cost | %,d units for a document |", limits.cost()),
            row("| time | %d seconds", limits.time().toSeconds()),
            row("| a client | %,d units in a minute |", limits.budget().perMinute()));
    assertThat(Files.readString(Path.of("..", "README.md"))).contains(rows);
  }

  private static String row(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
