package dev.kairan.content.official.fact;

import dev.kairan.content.check.Findings;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.official.outline.Passage;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An action item of our own, and what a reader finds in it.
 *
 * @param facts expected lines by sort: schedules, targets, events, partners, schemes, doubts; what
 *     is not listed is expected to be empty
 */
record FactCase(String text, int year, Map<String, List<String>> facts) {

  static List<FactCase> all() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(FactCase.class.getResourceAsStream("/official/facts.yaml"))) {
      List<?> cases =
          (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(stream);
      return cases.stream().map(FactCase::of).toList();
    }
  }

  List<String> expected(String sort) {
    return facts.getOrDefault(sort, List.of());
  }

  ItemFacts read(Findings findings) {
    Passage passage = new Passage(text, List.of(new Passage.Piece(0, 7, 3)));
    return FactReader.read(
        new Outline.Item("I-1-01", null, passage), new FiscalYear(year), "plan.txt", findings);
  }

  private static FactCase of(@Nullable Object entry) {
    Map<?, ?> fields = (Map<?, ?>) Objects.requireNonNull(entry);
    Map<String, List<String>> facts =
        fields.entrySet().stream()
            .filter(field -> field.getValue() instanceof List)
            .collect(
                Collectors.toMap(
                    field -> String.valueOf(field.getKey()),
                    field -> ((List<?>) field.getValue()).stream().map(String::valueOf).toList()));
    Object year = fields.get("year");
    return new FactCase(
        String.valueOf(fields.get("text")), year == null ? 2024 : (Integer) year, facts);
  }

  @Override
  public String toString() {
    return text;
  }
}
