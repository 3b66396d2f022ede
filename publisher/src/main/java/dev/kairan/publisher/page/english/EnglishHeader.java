package dev.kairan.publisher.page.english;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Header.Cell;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import java.util.List;
import java.util.stream.Stream;

/**
 * The strip at the head of every English page.
 *
 * @param home address of the home page in English
 * @param sample true where the content is synthetic
 * @param preview true where the site is not published
 */
public record EnglishHeader(String home, List<Cell> cells, boolean sample, boolean preview) {

  static EnglishHeader of(
      Addresses at, int planYear, NavArea current, boolean sample, boolean preview) {
    List<Cell> cells =
        Stream.of(NavArea.PLAN, NavArea.PROGRESS, NavArea.CHAMBERS, NavArea.ABOUT)
            .map(area -> new Cell(link(at, planYear, area), area == current))
            .toList();
    return new EnglishHeader(at.english(), cells, sample, preview);
  }

  private static Link link(Addresses at, int planYear, NavArea area) {
    return switch (area) {
      case PLAN -> new Link(at.english(at.plan(planYear)), "Plan");
      case PROGRESS -> new Link(at.english(at.progress(planYear)), "Progress");
      case CHAMBERS -> new Link(at.english(at.chambers()), "Chambers");
      default -> new Link(at.english(at.about()), "About");
    };
  }
}
