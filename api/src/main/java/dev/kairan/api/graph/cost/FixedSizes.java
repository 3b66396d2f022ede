package dev.kairan.api.graph.cost;

import dev.kairan.api.number.Rule;
import dev.kairan.api.store.size.ListSizes;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.visit.VisitMode;
import java.util.HashMap;
import java.util.Map;

/** The list fields that are as long for every snapshot. */
final class FixedSizes {

  private static final int PREFECTURES = Prefecture.values().length;
  private static final int REGIONAL_BLOCKS = RegionalBlock.values().length;

  /** A list that nobody has sized; a test holds that there is none. */
  static final ListSizes UNKNOWN = ListSizes.each(100);

  private static final Map<String, ListSizes> ALL =
      Map.of(
          "Query.prefectures", ListSizes.one(PREFECTURES),
          "Query.regionalBlocks", ListSizes.one(REGIONAL_BLOCKS),
          "Query.rules", ListSizes.one(Rule.all().size()),
          "Coverage.byPrefecture", ListSizes.each(PREFECTURES),
          "Coverage.byRegionalBlock", ListSizes.each(REGIONAL_BLOCKS),
          "VisitStats.byRegionalBlock", ListSizes.each(REGIONAL_BLOCKS),
          "VisitStats.byMode", ListSizes.each(VisitMode.values().length),
          "RegionalBlockTable.blocks", ListSizes.each(REGIONAL_BLOCKS));

  private FixedSizes() {}

  /** These and the sizes that were counted. */
  static Map<String, ListSizes> and(Map<String, ListSizes> counted) {
    Map<String, ListSizes> sizes = new HashMap<>(counted);
    sizes.putAll(ALL);
    return sizes;
  }
}
