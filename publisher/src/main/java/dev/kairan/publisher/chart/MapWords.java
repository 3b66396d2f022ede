package dev.kairan.publisher.chart;

import org.jspecify.annotations.Nullable;

/** The words of a {@link TileMap}. */
public enum MapWords {
  JAPANESE("まだない会議所", "数え方", "地図の数を表で見る", "都道府県", "事例のある会議所", "会議所", "全国"),
  ENGLISH(
      "Chambers without one yet",
      "How it is counted",
      "The map’s numbers as a table",
      "Prefecture",
      "Chambers with a story",
      "Chambers",
      "Japan");

  private final String open;
  private final String rule;
  private final String table;
  private final String place;
  private final String covered;
  private final String chambers;
  private final String country;

  MapWords(
      String open,
      String rule,
      String table,
      String place,
      String covered,
      String chambers,
      String country) {
    this.open = open;
    this.rule = rule;
    this.table = table;
    this.place = place;
    this.covered = covered;
    this.chambers = chambers;
    this.country = country;
  }

  /** What the empty dots are. */
  public String open() {
    return open;
  }

  public String rule() {
    return rule;
  }

  /** Opens the table. */
  public String table() {
    return table;
  }

  public String place() {
    return place;
  }

  public String covered() {
    return covered;
  }

  public String chambers() {
    return chambers;
  }

  public String country() {
    return country;
  }

  /** True where small maps show numbers, because the names are too long for their tiles. */
  public boolean numbered() {
    return this == ENGLISH;
  }

  /** The language of the pages that the map leads to, where it is another. */
  public @Nullable String hreflang() {
    return this == JAPANESE ? null : "ja";
  }

  /** A tile's numbers, after its name. */
  public String share(TileMap.Tile tile) {
    return this == JAPANESE
        ? " " + tile.total() + "会議所のうち" + tile.covered()
        : ": " + tile.covered() + " of " + tile.total() + " chambers";
  }

  /** Tells a link from others of the same words. */
  public String of(String subject) {
    return this == JAPANESE ? "（" + subject + "）" : " (" + subject + ")";
  }

  /** The table's caption. */
  public String caption(String subject) {
    return this == JAPANESE ? subject + "、都道府県ごと" : subject + ", by prefecture";
  }
}
