package dev.kairan.content.place;

import java.time.LocalDate;

/**
 * The count of chambers that the list of chambers is checked against.
 *
 * @param countedOn the day on which they were counted
 * @param chambers how many there were
 */
public record ChamberCensus(LocalDate countedOn, int chambers) {

  /** Of a library that holds nothing. */
  public static final ChamberCensus NONE = new ChamberCensus(LocalDate.EPOCH, 0);
}
