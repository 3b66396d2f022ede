package dev.kairan.content.source.table;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.story.Topic;
import dev.kairan.content.visit.Visit;
import java.util.List;
import java.util.function.BiFunction;

/** All CSV files of a content folder, in the order of their rows. */
public record Tables(
    List<Chamber> chambers,
    List<FormerName> formerNames,
    List<Topic> topics,
    List<Outlet> outlets,
    List<Visit> visits,
    List<Clipping> clippings) {

  public static Tables read(ContentFolder folder, Findings findings) {
    List<Chamber> chambers =
        read(folder, FileKind.CHAMBERS, IdKind.CHAMBER, findings, ChamberRows::read);
    VisitRows visits = new VisitRows(new ChamberDays(chambers));
    return new Tables(
        chambers,
        read(
            folder,
            FileKind.FORMER_NAMES,
            findings,
            (file, found) -> FormerNameRows.read(file, chambers, found)),
        read(folder, FileKind.TOPICS, IdKind.TOPIC, findings, TopicRows::read),
        read(folder, FileKind.OUTLETS, IdKind.OUTLET, findings, OutletRows::read),
        read(folder, FileKind.VISITS, IdKind.VISIT, findings, visits::read),
        read(folder, FileKind.CLIPPINGS, IdKind.CLIPPING, findings, ClippingRows::read));
  }

  private static <T> List<T> read(
      ContentFolder folder,
      FileKind kind,
      IdKind ids,
      Findings findings,
      BiFunction<SourceFile, Findings, List<T>> reader) {
    List<SourceFile> files = folder.files(kind);
    if (files.isEmpty()) {
      findings.markIncomplete(ids);
    }
    return read(files, findings, reader);
  }

  /** Of a kind that gives no ids. */
  private static <T> List<T> read(
      ContentFolder folder,
      FileKind kind,
      Findings findings,
      BiFunction<SourceFile, Findings, List<T>> reader) {
    return read(folder.files(kind), findings, reader);
  }

  private static <T> List<T> read(
      List<SourceFile> files, Findings findings, BiFunction<SourceFile, Findings, List<T>> reader) {
    return files.stream().flatMap(file -> reader.apply(file, findings).stream()).toList();
  }
}
