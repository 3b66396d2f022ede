package dev.kairan.publisher.command.report;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Severity;
import dev.kairan.content.source.Reading;
import java.util.List;
import java.util.Locale;

/** What a reading found, in one line. */
public final class ContentCount {

  private ContentCount() {}

  /** Such as {@code 商工会議所 515・計画項目 85・事例 68}; the problems instead where there are errors. */
  public static String text(Reading reading) {
    Library library = reading.library();
    return library == null ? problems(reading.problems()) : counts(library) + drafts(reading);
  }

  /** Such as {@code ・下書き 2}; empty where there is none. */
  public static String drafts(Reading reading) {
    int drafts = reading.drafts().size();
    return drafts == 0 ? "" : "・下書き " + drafts;
  }

  public static String counts(Library library) {
    int items = library.plans().stream().mapToInt(plan -> plan.actionItems().size()).sum();
    return String.format(
        Locale.ROOT,
        "商工会議所 %,d・計画項目 %,d・事例 %,d",
        library.chambers().size(),
        items,
        library.stories().size());
  }

  public static String problems(List<Problem> problems) {
    return String.format(Locale.ROOT, "誤り %,d 件・注意 %,d 件", errors(problems), warnings(problems));
  }

  public static long errors(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).count();
  }

  public static long warnings(List<Problem> problems) {
    return problems.size() - errors(problems);
  }
}
