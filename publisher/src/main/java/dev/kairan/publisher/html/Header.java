package dev.kairan.publisher.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * The strip at the head of every page.
 *
 * @param home address of the home page
 * @param sample true where the content is synthetic
 * @param preview true where the site is not published
 */
public record Header(String home, List<Cell> cells, boolean sample, boolean preview) {

  /** A box of the strip; the current one is stamped. */
  public record Cell(Link link, boolean current) {}

  static Header of(Addresses at, int fiscalYear, NavArea current, boolean sample, boolean preview) {
    List<Cell> cells =
        Stream.of(NavArea.values())
            .filter(area -> !area.label().isEmpty())
            .map(area -> new Cell(link(at, fiscalYear, area), area == current))
            .toList();
    return new Header(at.home(), cells, sample, preview);
  }

  private static Link link(Addresses at, int fiscalYear, NavArea area) {
    String href =
        switch (area) {
          case CHAMBERS -> at.chambers();
          case STORIES -> at.stories();
          case TOPICS -> at.topics();
          case PLAN -> at.plan(fiscalYear);
          case PROGRESS -> at.progress(fiscalYear);
          case CALENDAR -> at.calendar();
          case FEEDS -> at.feeds();
          case SEARCH -> at.search();
          case ABOUT -> at.about();
          case NONE -> at.home();
        };
    return new Link(href, area.label());
  }
}
