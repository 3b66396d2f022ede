package dev.kairan.content.official.outline.contents;

import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import dev.kairan.content.official.outline.page.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the contents list: from its title to where its first heading returns in the text. */
public final class ContentsReader {

  private static final Pattern TITLE = Pattern.compile("(?i)目次|もくじ|contents|tableofcontents");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");

  /** So many rows are tried for a heading that returns; the first may be missing in the text. */
  private static final int TRIES = 4;

  /** A heading takes no more lines than this. */
  private static final int MOST_LINES = 12;

  private final List<Line> lines;
  private final Layout layout;

  private ContentsReader(List<Line> lines, Layout layout) {
    this.lines = lines;
    this.layout = layout;
  }

  /** The contents list among {@code lines}, which hold no page furniture; null where none is. */
  public static @Nullable ContentsList read(List<Line> lines, Layout layout) {
    return new ContentsReader(lines, layout).read();
  }

  private @Nullable ContentsList read() {
    for (int i = 0; i < lines.size(); i++) {
      String words = NOT_LETTERS.matcher(Fold.key(lines.get(i).text())).replaceAll("");
      if (TITLE.matcher(words).matches()) {
        return rows(i, end(i + 1));
      }
    }
    return null;
  }

  private int end(int first) {
    for (int row = first; row < Math.min(first + TRIES, lines.size()); row++) {
      HeadingKey key = ContentsRow.heading(lines.get(row).text());
      if (key.words().length() > 1) {
        for (int i = row + 1; i < lines.size(); i++) {
          if (returns(key, i)) {
            return i;
          }
        }
      }
    }
    return endOfRows(first);
  }

  /** True where the text at {@code at} begins with {@code key} and is no row itself. */
  private boolean returns(HeadingKey key, int at) {
    HeadingKey found = HeadingKey.of(lines.get(at).text());
    int last = at;
    while (found.words().length() < key.words().length()
        && key.startsWith(found)
        && last + 1 < Math.min(lines.size(), at + MOST_LINES)) {
      last++;
      found = found.plus(lines.get(last).text());
    }
    return found.startsWith(key) && !ContentsRow.isLed(lines.get(last).text());
  }

  private int endOfRows(int first) {
    int end = first;
    while (end < lines.size() && isRow(lines.get(end).text())) {
      end++;
    }
    return end;
  }

  private static boolean isRow(String text) {
    return ContentsRow.of(new Line(0, 0, 0, text, 0, false, 0, false), text).page() != null
        || ContentsRow.isLed(text)
        || PageNumber.plain(text).isPresent();
  }

  private ContentsList rows(int title, int end) {
    List<ContentsRow> rows = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Line start = lines.get(title);
    for (int i = title + 1; i < end; i++) {
      Line line = lines.get(i);
      OptionalInt number = PageNumber.plain(line.text());
      boolean figures = number.isPresent() && continuesRow(rows, run.toString(), i, end);
      if (number.isPresent() && !figures) {
        numbers.add(number.getAsInt());
      } else if (figures
          || (run.length() > 0 && !startsRow(run.toString(), lines.get(i - 1), line))) {
        run.append(line.text());
      } else {
        finish(rows, start, run);
        start = line;
        run.append(line.text());
      }
    }
    finish(rows, start, run);
    return new ContentsList(rows, title, end).withColumn(numbers);
  }

  /**
   * A number alone between two rows is the page of the one before, or its last figure, where the
   * page would else be lower than the one above.
   */
  private boolean continuesRow(List<ContentsRow> rows, String run, int at, int end) {
    if (run.isEmpty() || isNumber(at - 1) || (at + 1 < end && isNumber(at + 1))) {
      return false;
    }
    Integer page = ContentsRow.of(lines.get(at), run).page();
    return page == null || page < lastPage(rows);
  }

  private boolean isNumber(int at) {
    return PageNumber.plain(lines.get(at).text()).isPresent();
  }

  private static int lastPage(List<ContentsRow> rows) {
    int last = 0;
    for (ContentsRow row : rows) {
      last = row.page() == null ? last : row.page();
    }
    return last;
  }

  private boolean startsRow(String run, Line before, Line line) {
    String text = line.text();
    if (ContentsRow.isLeader(text) || Markers.opensBracket(run)) {
      return false;
    }
    return ContentsRow.isLed(run)
        || ContentsRow.of(line, run).page() != null
        || Markers.at(text) instanceof Marker.Numeral
        || Markers.at(text) instanceof Marker.Bracket
        || Markers.opensBracket(text)
        || layout.between(before, line).ends();
  }

  private static void finish(List<ContentsRow> rows, Line start, StringBuilder run) {
    if (run.length() > 0) {
      rows.add(ContentsRow.of(start, run.toString()));
      run.setLength(0);
    }
  }
}
