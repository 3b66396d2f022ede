package dev.kairan.content.official.outline;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.outline.line.Line;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a document is no plan. */
final class Refusal {

  static final Phrase NO_ITEMS = new Phrase("アクションプラン項目がありません", "it has no action item");

  private static final Phrase NO_TITLE =
      new Phrase("計画の表題がありません", "no title says that it is a plan");

  private static final Pattern REPORT = Pattern.compile("報告|議事録|議事要旨|予算|決算|収支|要望書|意見書|規約|定款");

  /** The title of a document is among so many first lines. */
  private static final int FIRST_LINES = 12;

  private Refusal() {}

  /** True where a title is that of another kind of document. */
  static boolean isReport(String title) {
    return REPORT.matcher(title).find();
  }

  /** What the first lines say that the document is. */
  static Phrase byTitle(List<Line> lines, @Nullable String title) {
    String said = title;
    for (Line line : lines.subList(0, Math.min(FIRST_LINES, lines.size()))) {
      if (said == null && isReport(line.text()) && !line.endsSentence()) {
        said = line.text();
      }
    }
    return said == null ? NO_TITLE : new Phrase("表題「" + said + "」", "its title is “" + said + "”");
  }
}
