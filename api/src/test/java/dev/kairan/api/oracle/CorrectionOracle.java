package dev.kairan.api.oracle;

import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Corrections and how far they got, found by looking at every placement of every issue. */
public record CorrectionOracle(World world) {

  /** In the order of their days. */
  public List<Map<String, @Nullable Object>> corrections(Story story) {
    return world.corrections(story).stream()
        .sorted(Comparator.comparing(Correction::on))
        .map(
            correction ->
                Fields.of(
                    "on",
                    correction.on(),
                    "what",
                    correction.what(),
                    "reached",
                    fields(placements(story, correction, true)),
                    "outstanding",
                    fields(placements(story, correction, false))))
        .toList();
  }

  /** Those that were out on the day of the correction, and were changed since or not. */
  public List<Placement> placements(Story story, Correction correction, boolean changedSince) {
    List<Issue> issues = new ArrayList<>(world.library().desk().issues());
    issues.sort(Comparator.comparing(Issue::date).thenComparing(Issue::id));
    List<Placement> found = new ArrayList<>();
    for (Issue issue : issues) {
      for (Placement placement : world.library().desk().placements()) {
        boolean out =
            placement.issue().equals(issue.id())
                && story.id().equals(placement.story())
                && !issue.date().isAfter(correction.on());
        boolean changed =
            placement.updatedOn() != null && !placement.updatedOn().isBefore(correction.on());
        if (out && changed == changedSince) {
          found.add(placement);
        }
      }
    }
    return found;
  }

  private static List<Map<String, @Nullable Object>> fields(List<Placement> placements) {
    return placements.stream()
        .map(p -> Fields.of("issue", Fields.id(p.issue()), "chamber", Fields.id(p.chamber())))
        .toList();
  }
}
