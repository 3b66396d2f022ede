package dev.kairan.content.source.table;

import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Rule;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.source.field.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows on which days each chamber existed. */
public final class ChamberDays {

  private final Map<String, Chamber> byId = new HashMap<>();

  public ChamberDays(List<Chamber> chambers) {
    chambers.forEach(chamber -> byId.putIfAbsent(chamber.id(), chamber));
  }

  /** The id of a chamber, reported where the chamber did not exist on {@code day}. */
  public String reference(Value value, @Nullable LocalDate day) {
    Chamber chamber = byId.get(value.text());
    if (chamber != null && day != null && !chamber.existsOn(day)) {
      value.report(Rule.CLOSED_CHAMBER, chamber.name(), day);
    }
    return value.reference(IdKind.CHAMBER);
  }
}
