package dev.kairan.content.official.outline.contents;

import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import java.util.ArrayList;
import java.util.List;

/**
 * The contents list (目次) of a document.
 *
 * @param rows in order
 * @param start where its title stands among the lines
 * @param end where the text after it begins
 */
public record ContentsList(List<ContentsRow> rows, int start, int end) {

  public ContentsList {
    rows = List.copyOf(rows);
  }

  /** The same list with the pages that stand in a column after it. */
  ContentsList withColumn(List<Integer> column) {
    List<ContentsRow> filled = new ArrayList<>(rows);
    boolean paged = rows.stream().anyMatch(row -> row.page() != null);
    List<Integer> places = paged ? List.of() : places(column.size());
    for (int i = 0; i < places.size(); i++) {
      int place = places.get(i);
      filled.set(place, filled.get(place).withPage(column.get(i)));
    }
    return new ContentsList(filled, start, end);
  }

  /** The rows that a column of so many numbers belongs to; none where it fits no set of rows. */
  private List<Integer> places(int count) {
    List<Integer> led = new ArrayList<>();
    List<Integer> titled = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      all.add(i);
      if (rows.get(i).led()) {
        led.add(i);
      }
      if (!(Markers.at(rows.get(i).text()) instanceof Marker.Bracket bracket && bracket.alone())) {
        titled.add(i);
      }
    }
    for (List<Integer> places : List.of(led, titled, all)) {
      if (places.size() == count) {
        return places;
      }
    }
    return List.of();
  }
}
