package dev.kairan.content.source.desk;

import dev.kairan.content.check.Findings;
import dev.kairan.content.desk.Desk;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.table.ChamberDays;
import dev.kairan.content.source.table.Tables;
import dev.kairan.content.story.Story;
import java.util.List;
import java.util.function.BiFunction;

/** All files of the desk, each held against the chambers, outlets and stories that it names. */
public final class DeskTables {

  private DeskTables() {}

  /** The records of files that are there; none of them has to be. */
  public static Desk read(
      ContentFolder folder, Tables tables, List<Story> stories, Findings findings) {
    ChamberDays chambers = new ChamberDays(tables.chambers());
    IssueRows issueRows = new IssueRows(tables.outlets());
    List<Issue> issues = read(folder, FileKind.ISSUES, findings, issueRows::read);
    PlacementRows placements = new PlacementRows(chambers, issues, stories);
    return new Desk(
        read(folder, FileKind.REQUESTS, findings, new RequestRows(chambers)::read),
        read(folder, FileKind.TRAININGS, findings, new TrainingRows(chambers)::read),
        issues,
        read(folder, FileKind.PLACEMENTS, findings, placements::read));
  }

  private static <T> List<T> read(
      ContentFolder folder,
      FileKind kind,
      Findings findings,
      BiFunction<SourceFile, Findings, List<T>> reader) {
    return folder.files(kind).stream()
        .flatMap(file -> reader.apply(file, findings).stream())
        .toList();
  }
}
