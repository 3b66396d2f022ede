package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ChamberRecord;
import dev.kairan.api.store.table.tables.records.FormerNameRecord;
import dev.kairan.api.store.table.tables.records.PrefectureRecord;
import dev.kairan.api.store.table.tables.records.RegionalBlockRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.api.store.text.KanaKey;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chambers and where they are. */
final class PlaceRows {

  private PlaceRows() {}

  static List<RegionalBlockRecord> regionalBlocks() {
    List<RegionalBlockRecord> rows = new ArrayList<>();
    for (RegionalBlock block : RegionalBlock.values()) {
      rows.add(new RegionalBlockRecord(block.id(), rows.size() + 1, block.nameJa()));
    }
    return rows;
  }

  static List<PrefectureRecord> prefectures() {
    return Arrays.stream(Prefecture.values())
        .map(
            prefecture ->
                new PrefectureRecord()
                    .setId(prefecture.id())
                    .setCode(prefecture.code())
                    .setName(prefecture.nameJa())
                    .setRegionalBlockId(prefecture.block().id()))
        .toList();
  }

  static List<ChamberRecord> chambers(List<Chamber> chambers, Tally tally) {
    return chambers.stream().map(chamber -> chamber(chamber, tally)).toList();
  }

  private static ChamberRecord chamber(Chamber chamber, Tally tally) {
    String kanaKey = KanaKey.of(chamber.kana());
    Prefecture prefecture = chamber.prefecture();
    String website = text(chamber.website());
    return new ChamberRecord()
        .setId(chamber.id())
        .setName(chamber.name())
        .setNameFolded(FoldedText.of(chamber.name()))
        .setShortName(chamber.shortName())
        .setKana(chamber.kana())
        .setKanaFolded(FoldedText.of(chamber.kana()))
        .setKanaKey(kanaKey)
        .setKanaRow(KanaKey.rowOf(chamber.kana()))
        .setPrefectureId(prefecture.id())
        .setPrefectureKey(prefecture.code() + ' ' + kanaKey)
        .setRegionalBlockId(prefecture.block().id())
        .setWebsite(website)
        .setWebsiteFolded(FoldedText.ofNullable(website))
        .setValidFromOn(chamber.validFrom())
        .setValidToOn(chamber.validTo())
        .setSuccessorId(chamber.successor())
        .setStoryCount(tally.storiesOfChamber(chamber.id()))
        .setLatestStoryOn(tally.latestStoryOf(chamber.id()));
  }

  /** Numbered from 1 within their chamber, latest first. */
  static List<FormerNameRecord> formerNames(List<FormerName> names) {
    List<FormerNameRecord> rows = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    names.stream()
        .sorted(Comparator.comparing(FormerName::validTo).reversed())
        .forEach(
            name ->
                rows.add(
                    new FormerNameRecord(
                        name.chamber(),
                        positions.merge(name.chamber(), 1, Integer::sum),
                        name.name(),
                        name.kana(),
                        name.validTo())));
    return rows;
  }

  static @Nullable String text(@Nullable URI address) {
    return address == null ? null : address.toString();
  }
}
