package dev.kairan.content.source.press;

import dev.kairan.content.check.Findings;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.source.file.ContentFolder;
import dev.kairan.content.source.file.FileKind;
import dev.kairan.content.source.file.SourceFile;
import java.util.List;
import java.util.function.BiFunction;

/** All files of the press office. */
public final class PressTables {

  private PressTables() {}

  /** The records of files that are there; none of them has to be. */
  public static PressOffice read(ContentFolder folder, Findings findings) {
    return new PressOffice(
        read(folder, FileKind.RELEASES, findings, ReleaseRows::read),
        read(folder, FileKind.PRESS_CLUBS, findings, PressClubRows::read),
        read(folder, FileKind.DELIVERIES, findings, DeliveryRows::read));
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
