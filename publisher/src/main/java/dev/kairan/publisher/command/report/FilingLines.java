package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.official.folder.Filing;
import dev.kairan.content.plan.Unwritten;
import java.util.ArrayList;
import java.util.List;

/** What an import writes, and what people do next. */
final class FilingLines {

  /** So many file names still make a readable line. */
  private static final int NAMED = 3;

  private FilingLines() {}

  static Phrase needsReplace(Filing filing) {
    String files = filing.folder() + "/" + filing.files().get(0).path();
    return new Phrase(
        "すでに別の内容があるので、何も書き込んでいません: "
            + files
            + "（置き換えるには --replace を付けてください。人が書いたファイルは、付けても置き換えません）",
        "not overwritten: "
            + files
            + " (add --replace; files that people have written are never replaced)");
  }

  static Phrase wouldWrite(Filing filing) {
    return filing.kind() == Filing.Kind.UNCHANGED
        ? unchanged(filing)
        : new Phrase(
            "書き込む予定: " + files(filing).ja() + "（--dry-run なので、何も書き込んでいません）",
            "would write: " + files(filing).en() + " (--dry-run: nothing was written)");
  }

  static List<Phrase> written(Filing filing, boolean replace) {
    List<Phrase> lines = new ArrayList<>();
    lines.add(done(filing));
    if (replace && !filing.written().isEmpty()) {
      lines.add(kept(filing.written()));
    }
    if (filing.kind() != Filing.Kind.UNCHANGED) {
      lines.add(next(filing));
    }
    return lines;
  }

  private static Phrase done(Filing filing) {
    Phrase files = files(filing);
    return switch (filing.kind()) {
      case NEW_PLAN ->
          new Phrase("計画の下書きを作りました: " + files.ja(), "drafted a new plan: " + files.en());
      case RENEWED_PLAN ->
          new Phrase("計画の下書きを作り直しました: " + files.ja(), "drafted the plan anew: " + files.en());
      case WORDING ->
          new Phrase("公式の文面を書き込みました: " + files.ja(), "wrote the official wording: " + files.en());
      case UNCHANGED, NEEDS_REPLACE -> unchanged(filing);
    };
  }

  private static Phrase unchanged(Filing filing) {
    return new Phrase(
        "変わりはありません。同じ内容がすでにあります: " + filing.folder(),
        "unchanged: the same is already in " + filing.folder());
  }

  private static Phrase kept(List<String> written) {
    String names = String.join("、", written.stream().limit(NAMED).toList());
    String namesEn = String.join(", ", written.stream().limit(NAMED).toList());
    int more = written.size() - NAMED;
    return new Phrase(
        "人が書いたファイルがあるので、下書きは作り直していません: " + names + (more > 0 ? " ほか " + more + " 件" : ""),
        "no new skeleton, because people have written in "
            + namesEn
            + (more > 0 ? " and " + more + " more" : ""));
  }

  private static Phrase next(Filing filing) {
    long marks = filing.files().stream().mapToLong(file -> marks(file.text())).sum();
    return marks == 0
        ? new Phrase("次に: kairan check で確かめてください", "next: kairan check")
        : new Phrase(
            "次に: "
                + Unwritten.MARK
                + "（"
                + marks
                + " か所）を自分たちの言葉で書き、kairan check で確かめてください。公式の文面は official.yaml で読めます",
            "next: replace every "
                + Unwritten.MARK
                + " ("
                + marks
                + ") by your own words, then kairan check; the official wording is in official.yaml");
  }

  /**
   * The two lines of comment at the head of each file name the mark, but nothing is missing there.
   */
  private static long marks(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#"))
        .mapToLong(line -> line.split(Unwritten.MARK, -1).length - 1L)
        .sum();
  }

  private static Phrase files(Filing filing) {
    if (filing.files().size() == 1) {
      return Phrase.of(filing.folder() + "/" + filing.files().get(0).path());
    }
    long sections =
        filing.files().stream().filter(file -> file.path().startsWith(DraftFile.SECTIONS)).count();
    return new Phrase(
        filing.folder() + "/（plan.yaml、sections/ の " + sections + " ファイル、official.yaml）",
        filing.folder() + "/ (plan.yaml, " + sections + " files in sections/, official.yaml)");
  }
}
