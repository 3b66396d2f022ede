package dev.kairan.content.official.outline.contents;

import dev.kairan.content.official.outline.line.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of the contents list stand as headings in the text.
 *
 * @param found by place of the heading's first line
 * @param missing rows that stand nowhere
 */
public record Alignment(Map<Integer, Match> found, List<ContentsRow> missing) {

  /** Rows that may be passed over to find the next one. */
  private static final int REACH = 6;

  /** Shorter words return by chance. */
  private static final int TELLING = 5;

  private static final int MOST_LINES = 12;

  public static final Alignment NONE = new Alignment(Map.of(), List.of());

  /**
   * A heading that was found.
   *
   * @param lines how many lines it takes; 0 where only its number fits and its end is open
   */
  public record Match(ContentsRow row, int lines) {

    boolean isExact() {
      return lines > 0;
    }
  }

  public Alignment {
    found = Map.copyOf(found);
    missing = List.copyOf(missing);
  }

  public @Nullable Match at(int place) {
    return found.get(place);
  }

  /** Looks for the rows of {@code contents} among {@code lines} from its end on, in order. */
  public static Alignment of(ContentsList contents, List<Line> lines) {
    List<ContentsRow> rows = contents.rows();
    Map<Integer, Match> found = new HashMap<>();
    Set<Integer> open = new TreeSet<>();
    int next = 0;
    int from = contents.end();
    for (int at = from; at < lines.size() && next < rows.size(); at++) {
      for (int row = next; row < Math.min(rows.size(), next + REACH); row++) {
        int count = count(rows.get(row).key(), lines, at);
        if (count > 0 && (row == next || rows.get(row).key().words().length() >= TELLING)) {
          for (int passed = next; passed < row; passed++) {
            open.add(passed);
          }
          found.put(at, new Match(rows.get(row), count));
          next = row + 1;
          at += count - 1;
          break;
        }
      }
    }
    for (int row = next; row < rows.size(); row++) {
      open.add(row);
    }
    return new Alignment(found, open.stream().map(rows::get).toList());
  }

  /** 1 where a bracket is closed on a line of its own. */
  private static int closers(List<Line> lines, int at) {
    boolean closes = at < lines.size() && HeadingKey.of(lines.get(at).text()).words().isEmpty();
    return closes ? 1 : 0;
  }

  /** How many lines from {@code at} on make up exactly the heading; 0 where they do not. */
  private static int count(HeadingKey key, List<Line> lines, int at) {
    HeadingKey read = HeadingKey.of(lines.get(at).text());
    int count = 1;
    while (key.startsWith(read) && count <= MOST_LINES) {
      if (key.equals(read)) {
        return count + closers(lines, at + count);
      }
      if (at + count >= lines.size()) {
        return 0;
      }
      read = read.plus(lines.get(at + count).text());
      count++;
    }
    return 0;
  }
}
