package dev.kairan.content.desk;

import java.util.List;

/** The desk's records, each in the order of its files. */
public record Desk(
    List<Request> requests,
    List<Training> trainings,
    List<Issue> issues,
    List<Placement> placements) {

  /** Nothing recorded yet. */
  public static final Desk EMPTY = new Desk(List.of(), List.of(), List.of(), List.of());

  /** The same with other placements. */
  public Desk withPlacements(List<Placement> others) {
    return new Desk(requests, trainings, issues, others);
  }

  public Desk {
    requests = List.copyOf(requests);
    trainings = List.copyOf(trainings);
    issues = List.copyOf(issues);
    placements = List.copyOf(placements);
  }
}
