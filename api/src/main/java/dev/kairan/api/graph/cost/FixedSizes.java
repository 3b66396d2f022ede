package dev.kairan.api.graph.cost;

import static java.util.Map.entry;

import dev.kairan.api.number.Rule;
import dev.kairan.api.number.gap.GapReason;
import dev.kairan.api.store.size.ListSizes;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.visit.VisitMode;
import java.util.HashMap;
import java.util.Map;

/** The list fields that are as long for every snapshot. */
final class FixedSizes {

  private static final int PREFECTURES = Prefecture.values().length;
  private static final int REGIONAL_BLOCKS = RegionalBlock.values().length;

  /** A list that nobody has sized; a test holds that there is none. */
  static final ListSizes UNKNOWN = ListSizes.each(100);

  /** A title or a snippet of some sixty characters, every second of them found. */
  private static final int MARKED_PARTS = 60;

  /** Month ends: five years of a target. */
  private static final int SERIES = 60;

  private static final Map<String, ListSizes> ALL =
      Map.ofEntries(
          entry("Query.prefectures", ListSizes.one(PREFECTURES)),
          entry("Query.regionalBlocks", ListSizes.one(REGIONAL_BLOCKS)),
          entry("Query.rules", ListSizes.one(Rule.all().size())),
          entry("Coverage.byPrefecture", ListSizes.each(PREFECTURES)),
          entry("Coverage.byRegionalBlock", ListSizes.each(REGIONAL_BLOCKS)),
          entry("VisitStats.byRegionalBlock", ListSizes.each(REGIONAL_BLOCKS)),
          entry("VisitStats.byMode", ListSizes.each(VisitMode.values().length)),
          entry("RegionalBlockTable.blocks", ListSizes.each(REGIONAL_BLOCKS)),
          entry("Release.byOutletKind", ListSizes.each(OutletKind.values().length)),
          entry("MarkedText.parts", ListSizes.each(MARKED_PARTS)),
          entry("TargetProgress.series", ListSizes.each(SERIES)),
          entry("Gap.reasons", ListSizes.each(GapReason.Kind.values().length)));

  private FixedSizes() {}

  /** These and the sizes that were counted. */
  static Map<String, ListSizes> and(Map<String, ListSizes> counted) {
    Map<String, ListSizes> sizes = new HashMap<>(counted);
    sizes.putAll(ALL);
    return sizes;
  }
}
