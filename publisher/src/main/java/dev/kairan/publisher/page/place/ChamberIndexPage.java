package dev.kairan.publisher.page.place;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.html.ChamberTile;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All chambers in kana order.
 *
 * @param rows the rows of the kana table that have chambers
 * @param places the prefectures by block, as another way in
 */
public record ChamberIndexPage(PageHead head, int total, List<KanaRow> rows, List<Place> places) {

  private static final String KANA = "あかさたなはまやらわ";
  private static final List<String> ANCHORS =
      List.of("a", "ka", "sa", "ta", "na", "ha", "ma", "ya", "ra", "wa");

  /** A row of the kana table. */
  public record KanaRow(String kana, List<KanaLetter> letters) {

    /** The id of its heading. */
    public String anchor() {
      int at = KANA.indexOf(kana);
      return "row-" + (at < 0 ? "other" : ANCHORS.get(at));
    }

    /** How many chambers it has. */
    public int chambers() {
      return letters.stream().mapToInt(letter -> letter.chambers().size()).sum();
    }
  }

  /** A block with its prefectures. */
  public record Place(Link block, List<Link> prefectures) {}

  public static Page of(Site site) {
    int total = site.answers().chambers().size();
    PageHead head =
        site.head(
                NavArea.CHAMBERS,
                "全国の商工会議所（五十音順）",
                "全国" + total + "の商工会議所を五十音順に並べ、所在する都道府県と取り組み事例の件数を添えました。地域からも探せます。",
                site.at().chambers(),
                List.of(site.homeLink()))
            .inEnglish();
    ChamberIndexPage page = new ChamberIndexPage(head, total, rows(site), places(site));
    return new Page(head, "place/chamberIndex.jte", page);
  }

  /** Links to the rows of the kana table. */
  public static List<Link> rowLinks(Site site) {
    return rows(site).stream()
        .map(row -> new Link(site.at().chambers() + "#" + row.anchor(), row.kana() + "行"))
        .toList();
  }

  private static List<KanaRow> rows(Site site) {
    Map<String, Map<String, List<ChamberTile>>> rows = new LinkedHashMap<>();
    for (Chamber chamber : site.answers().chambers()) {
      rows.computeIfAbsent(chamber.kanaRow(), kana -> new LinkedHashMap<>())
          .computeIfAbsent(KanaLetter.of(chamber), kana -> new ArrayList<>())
          .add(site.tiles().get(chamber.id()));
    }
    return rows.entrySet().stream()
        .map(row -> new KanaRow(row.getKey(), letters(row.getValue())))
        .toList();
  }

  private static List<KanaLetter> letters(Map<String, List<ChamberTile>> letters) {
    return letters.entrySet().stream()
        .map(letter -> new KanaLetter(letter.getKey(), letter.getValue()))
        .toList();
  }

  private static List<Place> places(Site site) {
    return site.answers().regionalBlocks().stream().map(block -> place(site, block)).toList();
  }

  private static Place place(Site site, RegionalBlock block) {
    return new Place(
        site.blockLink(block.id()),
        block.prefectures().stream().map(each -> site.prefectureLink(each.id())).toList());
  }
}
