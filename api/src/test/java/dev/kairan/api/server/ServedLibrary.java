package dev.kairan.api.server;

import dev.kairan.content.Library;
import dev.kairan.content.Snapshot;
import dev.kairan.content.desk.Desk;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.PressOffice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Chambers enough to overrun a list's limit, and nothing else. */
final class ServedLibrary {

  static final int CHAMBERS = 120;
  static final LocalDate THROUGH = LocalDate.of(2025, 11, 22);

  private ServedLibrary() {}

  static Library of(String snapshot) {
    List<Chamber> chambers = IntStream.range(0, CHAMBERS).mapToObj(ServedLibrary::chamber).toList();
    return new Library(
        new Snapshot(snapshot, THROUGH, true),
        new ChamberCensus(THROUGH, CHAMBERS),
        chambers,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Desk.EMPTY,
        List.of(),
        List.of(),
        PressOffice.EMPTY);
  }

  private static Chamber chamber(int i) {
    return new Chamber(
        "chamber" + i, "第" + i + "商工会議所", "だい", Prefecture.IBARAKI, null, null, null, null);
  }
}
