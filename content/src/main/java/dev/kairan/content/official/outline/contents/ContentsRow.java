package dev.kairan.content.official.outline.contents;

import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Line;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of a contents list.
 *
 * @param line the line on which it starts
 * @param text the heading as printed there
 * @param led true where a leader of dots runs from the heading to the page
 * @param page the page it names, or null
 */
public record ContentsRow(Line line, String text, boolean led, @Nullable Integer page) {

  private static final String DOTS = "・･.．…‥⋯_＿\\-－‐―─━～〜";
  private static final String LEADER = "(?:[" + DOTS + "]{2,}|…|‥|[ 　])[" + DOTS + " 　]*";
  private static final String PAGE = "[(（]?(?:[pPｐＰ][.．]?)?[ 　]*([0-9０-９]{1,3})(?:頁|ページ)?[)）]?";
  private static final Pattern FORM =
      Pattern.compile(
          "^(.*?[^" + DOTS + " 　])??(" + LEADER + ")?((?<=[" + DOTS + " 　])" + PAGE + ")?$");
  private static final Pattern LED = Pattern.compile("[" + DOTS + "]{2}|…|‥");

  /** Reads what stands on the lines of a row, in one run. */
  static ContentsRow of(Line line, String run) {
    Matcher matcher = FORM.matcher(run);
    if (!matcher.matches() || matcher.group(1) == null) {
      return new ContentsRow(line, run, false, null);
    }
    String leader = matcher.group(2);
    String page = matcher.group(4);
    return new ContentsRow(
        line,
        matcher.group(1).strip(),
        leader != null && LED.matcher(leader).find(),
        page == null ? null : Integer.valueOf(Fold.of(page)));
  }

  /** True where a line or row ends in dots, with or without a page. */
  static boolean isLed(String run) {
    return of(new Line(0, 0, 0, run, 0, false, 0, false), run).led() || isLeader(run);
  }

  /** True where a line is nothing but dots and perhaps the page. */
  static boolean isLeader(String text) {
    return text.matches("[" + DOTS + " 　]{2,}[0-9０-９]{0,3}|[・･…‥]");
  }

  ContentsRow withPage(int newPage) {
    return new ContentsRow(line, text, led, newPage);
  }

  /** The key of the heading that a row's first line begins with, however the leader is broken. */
  static HeadingKey heading(String text) {
    ContentsRow row = of(new Line(0, 0, 0, text, 0, false, 0, false), text);
    return HeadingKey.of(row.text().replaceAll("[" + DOTS + " 　]+$", ""));
  }

  HeadingKey key() {
    return HeadingKey.of(text);
  }
}
