package dev.kairan.api.number;

import java.time.LocalDate;

/**
 * How many chambers there are on a day.
 *
 * @param censusOn the day on which they were counted in all of Japan
 * @param censusCount how many there were then
 */
public record ChamberCount(LocalDate on, int count, LocalDate censusOn, int censusCount) {

  public Rule rule() {
    return Rule.CHAMBER_COUNT;
  }
}
