package dev.kairan.content.official.comparison;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Holds the recognised dates, targets and events of an item against those that people keep.
 *
 * @param line where the item stands
 * @param id of the item
 */
record FactComparison(Differences differences, int line, String id) {

  void compare(ItemFacts read, ActionItem written) {
    Phrase schedule = new Phrase("日程", "schedule");
    compare(schedule, read.schedules(), written.schedules(), Schedule::literal, FactText::of);
    Phrase target = new Phrase("目標", "target");
    compare(target, read.targets(), written.targets(), Target::literal, FactText::of);
    Phrase event = new Phrase("行事", "event");
    compare(event, read.events(), written.events(), Event::name, FactText::of);
  }

  private <T> void compare(
      Phrase kind,
      List<T> read,
      List<T> written,
      Function<T, String> name,
      Function<T, String> text) {
    Map<String, String> spelling = new HashMap<>();
    Map<String, T> printed = byName(read, name, spelling);
    Map<String, T> kept = byName(written, name, spelling);
    new Pairs<>(
            new Phrase(id + " の" + kind.ja(), id + ": " + kind.en()),
            printed,
            fact -> line,
            kept,
            line)
        .compare(
            differences,
            (fact, other) ->
                differences.text(
                    line, named(kind, name.apply(fact)), text.apply(fact), text.apply(other)));
  }

  private Phrase named(Phrase kind, String name) {
    return new Phrase(
        id + " の" + kind.ja() + "「" + name + "」", id + ": " + kind.en() + " “" + name + "”");
  }

  /**
   * By the words of the document; the second of the same words gets a number.
   *
   * @param spelling how words were first written, whatever the width of their letters
   */
  private static <T> Map<String, T> byName(
      List<T> facts, Function<T, String> name, Map<String, String> spelling) {
    Map<String, T> byName = new LinkedHashMap<>();
    for (T fact : facts) {
      String written = name.apply(fact);
      String words = spelling.computeIfAbsent(Differences.fold(written), folded -> written);
      String key = words;
      for (int i = 2; byName.containsKey(key); i++) {
        key = words + " (" + i + ")";
      }
      byName.put(key, fact);
    }
    return byName;
  }
}
