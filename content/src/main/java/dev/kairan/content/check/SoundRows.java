package dev.kairan.content.check;

import dev.kairan.content.check.Findings.Definition;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows that were read without an error: only those are worth comparing with each other. */
final class SoundRows {

  private final Map<IdKind, Map<String, Location>> locations = new EnumMap<>(IdKind.class);

  SoundRows(Findings findings) {
    Set<Location> broken =
        findings.problems().stream()
            .filter(problem -> problem.severity() == Severity.ERROR)
            .map(problem -> problem.location().withField(""))
            .collect(Collectors.toSet());
    for (Definition definition : findings.definitions()) {
      if (!broken.contains(definition.location().withField(""))) {
        locations
            .computeIfAbsent(definition.kind(), unused -> new HashMap<>())
            .putIfAbsent(definition.id(), definition.location());
      }
    }
  }

  /** Where an id is given; null where it is not, or its row has an error. */
  @Nullable Location locationOf(IdKind kind, String id) {
    return locations.getOrDefault(kind, Map.of()).get(id);
  }
}
