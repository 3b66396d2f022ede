package dev.kairan.publisher.command.report;

import dev.kairan.content.Due;
import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Severity;
import dev.kairan.content.source.Reading;
import dev.kairan.publisher.link.Fault;
import dev.kairan.publisher.link.SiteReport;
import dev.kairan.publisher.release.Published;
import dev.kairan.publisher.release.ReleaseName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a publishing command tells at its end. */
public final class Report {

  private final Console console;

  public Report(Console console) {
    this.console = console;
  }

  public int noContent(Path content) {
    console.error("内容のフォルダーがありません: " + content.toAbsolutePath() + "（--content で指定してください）");
    return Exit.ENVIRONMENT;
  }

  /** A site among the content would be read as content, and being written set off the next run. */
  public boolean refusesNesting(Path content, Path out) {
    boolean nested = absolute(out).startsWith(absolute(content));
    if (nested) {
      console.error("公開先（--out）を内容のフォルダーの中には置けません: " + out);
    }
    return nested;
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** Sample data must never be taken for real. */
  public boolean refusesSample(Library library, boolean allowed) {
    boolean refused = library.snapshot().sample() && !allowed;
    if (refused) {
      console.error("見本データなので公開しません（公開するには --allow-sample を付けてください）");
    }
    return refused;
  }

  /** A run at a later instant must not show today what is free only then. */
  public boolean refusesAhead(Library library, Instant now, Instant at, boolean allowed) {
    Waiting early = Waiting.between(now, at, library);
    boolean refused = !early.isEmpty() && !allowed;
    if (refused) {
      console.error(
          "--at の時刻（"
              + DueText.time(at)
              + "）までに解禁される "
              + early.counts()
              + " が、いま公開されてしまうので取りやめました。下見なら、--out で公開先とは別のフォルダーを指定し、--allow-embargoed を付けてください");
    }
    return refused;
  }

  /** When to publish the same content again; nothing where it never changes by itself. */
  public void due(@Nullable Due due, boolean byItself) {
    if (due != null) {
      console.line((byItself ? "次に公開し直す時刻: " : "次に公開が必要な時刻: ") + DueText.of(due));
    }
  }

  /**
   * Every error, for those must be corrected now, and every plan that stays unpublished; of other
   * warnings only how many there are.
   */
  public void problems(Path content, List<Problem> problems) {
    List<Problem> errors =
        problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    new ProblemLines(content, Language.JA).lines(errors).forEach(console::error);
    if (!errors.isEmpty()) {
      console.error(ContentCount.problems(problems) + "（kairan check で一覧）");
      return;
    }
    problems.stream()
        .filter(problem -> problem.rule() == Rule.UNFINISHED_PLAN)
        .forEach(problem -> console.line(problem.message().ja()));
    if (!problems.isEmpty()) {
      console.line("注意 " + problems.size() + " 件（kairan check で一覧）");
    }
  }

  /** What is wrong with drafts only stops nobody else. */
  public void draftsOnly(Reading reading) {
    if (reading.library() != null && reading.hasErrors()) {
      console.line("誤りは下書きの中だけにあるので、ほかはそのまま公開します");
    }
  }

  /** A preview is not called published. */
  public void shown(Published published, String time) {
    console.line("下見を作りました: " + published.release().name().text());
    console.line("合計 " + time);
  }

  public void live(Published published, String time) {
    ReleaseName name = published.release().name();
    console.line((published.reused() ? "同じ公開版があるので、それを公開しました: " : "公開しました: ") + name.text());
    for (ReleaseName removed : published.removed()) {
      console.line("古い公開版を消しました: " + removed.text());
    }
    console.line("合計 " + time);
  }

  public void refused(SiteReport report) {
    for (Fault fault : report.faults()) {
      console.error(
          fault.file() + " " + fault.element() + " 「" + fault.link() + "」 " + fault.reason());
    }
    console.error(
        String.format(
            Locale.ROOT, "サイトに問題が %,d 件あるので、公開を取りやめました。公開中のものはそのままです", report.faults().size()));
  }
}
