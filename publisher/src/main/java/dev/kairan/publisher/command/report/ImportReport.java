package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Problem;
import dev.kairan.content.official.DocumentReading;
import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.folder.Filing;
import dev.kairan.content.official.text.OfficialText;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What {@code import-plan} tells: what was read, what is unsure, what was written, what is next.
 */
public final class ImportReport {

  private final Console console;
  private final Language language;
  private final Path document;

  public ImportReport(Console console, Language language, Path document) {
    this.console = console;
    this.language = language;
    this.document = document;
  }

  public int noDocument() {
    error(
        new Phrase(
            "文書のファイルがありません: " + document.toAbsolutePath(),
            "no such document: " + document.toAbsolutePath()));
    return Exit.USAGE;
  }

  public int refused(List<Problem> problems) {
    lines(problems).forEach(console::error);
    error(new Phrase("取り込めません。何も書き込んでいません", "not imported; nothing was written"));
    return Exit.CONTENT;
  }

  public int yearUnknown(DocumentReading.YearUnknown reading) {
    lines(reading.problems()).forEach(console::error);
    error(
        new Phrase(
            "文書に年度が書かれていません（表題「" + reading.title() + "」）。--fiscal-year 2024 のように指定してください",
            "the document says no fiscal year (title “"
                + reading.title()
                + "”); give it as in --fiscal-year 2024"));
    return Exit.USAGE;
  }

  public void read(OfficialText text, PlanDraft draft) {
    ReadLines.of(text, draft).forEach(this::line);
  }

  public void warnings(List<Problem> problems) {
    lines(problems).forEach(console::line);
    if (!problems.isEmpty()) {
      line(
          new Phrase(
              "注意 " + problems.size() + " 件。元の文書と見比べてください",
              problems.size() + " warnings; compare with the document"));
    }
  }

  public void notCompared() {
    line(
        new Phrase(
            "計画のファイルに誤りがあるので、文書とは比べていません（kairan check で一覧）",
            "the plan's files have errors, so it was not compared (see kairan check)"));
  }

  public int needsReplace(Filing filing) {
    error(FilingLines.needsReplace(filing));
    return Exit.USAGE;
  }

  public void wouldWrite(Filing filing) {
    line(FilingLines.wouldWrite(filing));
  }

  /**
   * What was done.
   *
   * @param replace whether a new skeleton was asked for
   */
  public void written(Filing filing, boolean replace) {
    FilingLines.written(filing, replace).forEach(this::line);
  }

  private List<String> lines(List<Problem> problems) {
    Path folder = Objects.requireNonNullElse(document.getParent(), Path.of(""));
    return new ProblemLines(folder, language).lines(problems);
  }

  private void line(Phrase phrase) {
    console.line(language.of(phrase));
  }

  private void error(Phrase phrase) {
    console.error(language.of(phrase));
  }
}
