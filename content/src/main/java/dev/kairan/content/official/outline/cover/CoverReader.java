package dev.kairan.content.official.outline.cover;

import dev.kairan.content.official.outline.line.Break;
import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cover: title, who issued it, theme, day. */
public final class CoverReader {

  private static final Pattern PLAN = Pattern.compile("計画|方針|プラン|重点事業|重点項目");
  private static final Pattern PLAN_WORDS =
      Pattern.compile("(事業|活動|行動|実施|業務|中期|年次|年度)*(計画|方針|アクションプラン)書?([(].{1,3}[)])?");
  private static final Pattern ORGANISATION =
      Pattern.compile("[^。、]{1,30}(会議所|連合会?|協議会|連盟|同盟|協会|商工会|組合|機構|財団|センター|連絡会|青年部|女性会)");
  private static final Pattern SUBTITLE = Pattern.compile("[～〜~―–—－-].+");
  private static final Pattern SUBTITLE_END = Pattern.compile(".*[～〜~―–—－-]$");

  /** A numbered line is an item of an agenda, or a heading. */
  private static final Pattern NUMBERED = Pattern.compile("[0-9０-９]{1,2}[．.、]");

  /** Single characters set apart for the eye: 事 業 計 画. */
  private static final Pattern SPREAD = Pattern.compile("(?<![^ ])(?:[^ ] ){2,}[^ ](?![^ ])");

  private static final int MOST_TITLE_LINES = 4;
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_DAY = 24;

  private final List<Line> lines;
  private final boolean before;
  private final Layout layout;
  private final List<Line> others = new ArrayList<>();
  private int taken;

  private CoverReader(List<Line> lines, boolean before, Layout layout) {
    this.lines = lines;
    this.before = before;
    this.layout = layout;
  }

  /**
   * Reads {@code lines}.
   *
   * @param before true where they all stand before a contents list; else text can follow in them
   */
  public static Cover read(List<Line> lines, boolean before, Layout layout) {
    return new CoverReader(lines, before, layout).read();
  }

  private Cover read() {
    int[] place = titlePlace();
    if (place == null) {
      return new Cover(null, null, null, null, null, null, 0);
    }
    String title = joined(place[0], place[1]);
    String organisation = inTitle(title);
    taken = place[1];
    if (organisation == null && place[0] > 0 && isOrganisation(lines.get(place[0] - 1))) {
      organisation = Fold.of(lines.get(place[0] - 1).text()).replace(" ", "");
      title = lines.get(place[0] - 1).text() + " " + title;
    }
    LocalDate date = null;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      LocalDate day = text.length() <= LONGEST_DAY ? JapaneseYears.day(text) : null;
      if (day != null && date == null) {
        date = day;
        take(i);
      } else if (i >= place[1] && isOrganisation(lines.get(i))) {
        organisation = organisation == null ? text : organisation;
        take(i);
      } else if (i >= place[1] && isTitle(text, title)) {
        take(Fold.key(text).equals(Fold.key(title)) ? i : 0);
      } else if (i >= place[1]) {
        others.add(lines.get(i));
      }
    }
    return withTheme(title, organisation, date);
  }

  private Cover withTheme(String title, @Nullable String organisation, @Nullable LocalDate date) {
    List<List<Line>> candidates = themeLines();
    String theme = null;
    String subtitle = null;
    for (List<Line> candidate : candidates) {
      String text = glued(candidate);
      boolean sub = SUBTITLE.matcher(text).matches();
      if (theme == null && !sub) {
        theme = text;
      } else if (subtitle == null) {
        subtitle = text;
      }
      take(lines.indexOf(candidate.get(candidate.size() - 1)));
    }
    return new Cover(
        title, organisation, theme, subtitle, date, JapaneseYears.fiscalYear(title), taken);
  }

  /** What can be the theme and its subtitle, each with all its lines. */
  private List<List<Line>> themeLines() {
    List<List<Line>> candidates = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (Line line : others) {
      if (!before && (lines.indexOf(line) > lastTaken() || PolicyWords.isHeading(line.text()))) {
        break;
      }
      boolean starts = SUBTITLE.matcher(line.text()).matches() && !isOpenSubtitle(open);
      if (!open.isEmpty() && (starts || endsTheme(open, line))) {
        candidates.add(open);
        open = new ArrayList<>();
      }
      open.add(line);
    }
    if (!open.isEmpty()) {
      candidates.add(open);
    }
    boolean prose =
        candidates.stream().flatMap(List::stream).anyMatch(l -> Sentences.has(l.text()));
    return prose || (candidates.size() > 2 && !before) ? List.of() : candidates;
  }

  private int lastTaken() {
    return others.stream().anyMatch(line -> Sentences.has(line.text())) ? taken - 1 : lines.size();
  }

  private boolean endsTheme(List<Line> open, Line next) {
    return !isOpenSubtitle(open) && layout.between(open.get(open.size() - 1), next).ends();
  }

  private static boolean isOpenSubtitle(List<Line> open) {
    return !open.isEmpty()
        && SUBTITLE.matcher(open.get(0).text()).matches()
        && !SUBTITLE_END.matcher(open.get(open.size() - 1).text()).matches();
  }

  /** First line and the line after the last one of the title: the fewest lines that say it. */
  private int @Nullable [] titlePlace() {
    for (int count = 1; count <= MOST_TITLE_LINES; count++) {
      for (int i = 0; i + count <= lines.size(); i++) {
        if (!isNumbered(i, i + count) && isTitle(joined(i, i + count), true)) {
          return new int[] {i, i + count};
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!isNumbered(i, i + 1) && isTitle(lines.get(i).text(), false)) {
        return new int[] {i, i + 1};
      }
    }
    return null;
  }

  private boolean isNumbered(int from, int to) {
    return lines.subList(from, to).stream()
        .anyMatch(line -> NUMBERED.matcher(line.text()).lookingAt());
  }

  private static boolean isTitle(String text, boolean withYear) {
    return text.length() <= LONGEST_TITLE
        && !Sentences.has(text)
        && PLAN.matcher(Fold.key(text)).find()
        && !PolicyWords.isHeading(text)
        && (!withYear || JapaneseYears.fiscalYear(text) != null);
  }

  private static boolean isTitle(String text, String title) {
    String key = Fold.key(text);
    return Fold.key(title).contains(key);
  }

  private static @Nullable String inTitle(String title) {
    String name = PLAN_WORDS.matcher(JapaneseYears.withoutYear(title)).replaceAll(" ").strip();
    return ORGANISATION.matcher(name).matches() ? name.replace(" ", "") : null;
  }

  private static boolean isOrganisation(Line line) {
    return ORGANISATION.matcher(Fold.key(line.text())).matches()
        && !PLAN.matcher(line.text()).find();
  }

  private String joined(int from, int to) {
    return glued(lines.subList(from, to));
  }

  /** On one line: a full line goes on without a space, a short one was broken for the eye. */
  private String glued(List<Line> parts) {
    StringBuilder text = new StringBuilder();
    Line before = null;
    for (Line part : parts) {
      if (before != null && layout.between(before, part) != Break.NONE) {
        text.append(' ');
      }
      text.append(part.text().replaceAll("[ 　]+", " "));
      before = part;
    }
    return SPREAD.matcher(text).replaceAll(spread -> spread.group().replace(" ", ""));
  }

  private void take(int line) {
    taken = Math.max(taken, line + 1);
  }
}
