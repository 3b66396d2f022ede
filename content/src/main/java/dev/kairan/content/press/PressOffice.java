package dev.kairan.content.press;

import java.util.List;

/** What is told to the press and to whom, each in the order of its files. */
public record PressOffice(
    List<Release> releases, List<PressClub> pressClubs, List<Delivery> deliveries) {

  /** Nothing recorded yet. */
  public static final PressOffice EMPTY = new PressOffice(List.of(), List.of(), List.of());

  /** The same with what other releases say. */
  public PressOffice withReleases(List<Release> others) {
    return new PressOffice(others, pressClubs, deliveries);
  }

  public PressOffice {
    releases = List.copyOf(releases);
    pressClubs = List.copyOf(pressClubs);
    deliveries = List.copyOf(deliveries);
  }
}
