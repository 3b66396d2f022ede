package dev.kairan.api.store.search;

import dev.kairan.api.store.row.search.SearchTextRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** All texts that can be searched, read from the database of a snapshot. */
public final class SearchTexts {

  private SearchTexts() {}

  /** In the order of equal hits. */
  static List<Searchable> read(DSLContext dsl) {
    List<Searchable> all = new ArrayList<>(new StoryTexts(dsl).read());
    all.addAll(new ActionItemTexts(dsl).read());
    all.addAll(ChamberTexts.read(dsl));
    all.sort(Searchable.ORDER);
    return all;
  }

  /** The same as searches compare them. */
  public static List<SearchTextRow> folded(DSLContext dsl) {
    return read(dsl).stream().map(Searchable::folded).toList();
  }

  /** What the lists say of {@code id}, one to a line. */
  static String lines(String id, List<Map<String, List<String>>> lists) {
    List<String> lines = new ArrayList<>();
    lists.forEach(list -> lines.addAll(list.getOrDefault(id, List.of())));
    return String.join("\n", lines);
  }
}
