package dev.kairan.content.check;

import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the chambers are complete. Every chamber ever recorded keeps its row: a merger is
 * told by its last day and its successor, so that the number on the reference day never changes and
 * the number on any later day is that number less the dated mergers since.
 */
public final class ChamberCheck {

  private final List<Chamber> chambers;
  private final Findings findings;
  private final Map<String, Chamber> byId = new HashMap<>();

  private ChamberCheck(List<Chamber> chambers, Findings findings) {
    this.chambers = chambers;
    this.findings = findings;
    chambers.forEach(chamber -> byId.putIfAbsent(chamber.id(), chamber));
  }

  /**
   * Adds a problem to {@code findings} for each flaw.
   *
   * @param expected number of chambers that existed on {@code day}; null where it is unknown
   * @param day the reference day; null where it is unknown, and then nothing is counted
   */
  public static void check(
      List<Chamber> chambers,
      @Nullable Integer expected,
      @Nullable LocalDate day,
      Findings findings) {
    ChamberCheck check = new ChamberCheck(chambers, findings);
    check.checkSuccessors();
    if (day != null && !findings.isIncomplete(IdKind.CHAMBER)) {
      if (expected != null) {
        check.checkCount(expected, day);
      }
      check.checkPrefectures(day);
    }
  }

  private void checkCount(int expected, LocalDate day) {
    long found = chambers.stream().filter(chamber -> chamber.existsOn(day)).count();
    if (found != expected) {
      findings.report(
          Location.ofFile("chambers.csv"), Rule.WRONG_CHAMBER_COUNT, expected, found, day);
    }
  }

  private void checkPrefectures(LocalDate day) {
    Set<Prefecture> empty = EnumSet.allOf(Prefecture.class);
    chambers.stream()
        .filter(chamber -> chamber.existsOn(day))
        .forEach(chamber -> empty.remove(chamber.prefecture()));
    for (Prefecture prefecture : empty) {
      findings.report(
          Location.ofFile("chambers.csv"),
          Rule.PREFECTURE_WITHOUT_CHAMBER,
          new Phrase(prefecture.nameJa(), prefecture.nameEn()),
          prefecture.code());
    }
  }

  private void checkSuccessors() {
    for (Chamber chamber : chambers) {
      LocalDate lastDay = chamber.validTo();
      Chamber successor = chamber.successor() == null ? null : byId.get(chamber.successor());
      if (lastDay != null && successor != null && !successor.existsOn(lastDay.plusDays(1))) {
        reportClosed(chamber, successor, lastDay);
      }
    }
  }

  /** A row whose id is not one has a problem of its own, and no place that could be found. */
  private void reportClosed(Chamber chamber, Chamber successor, LocalDate lastDay) {
    Location at = findings.locationOf(IdKind.CHAMBER, chamber.id());
    if (at != null) {
      findings.report(at.withField("successor"), Rule.CLOSED_SUCCESSOR, successor.id(), lastDay);
    }
  }
}
