package dev.kairan.content.place;

/** One of the nine regional blocks (ブロック) in which the chambers are organised. */
public enum RegionalBlock {
  HOKKAIDO("hokkaido", "北海道", "Hokkaido"),
  TOHOKU("tohoku", "東北", "Tohoku"),
  KANTO("kanto", "関東", "Kanto"),
  HOKURIKU_SHINETSU("hokuriku-shinetsu", "北陸信越", "Hokuriku-Shin'etsu"),
  TOKAI("tokai", "東海", "Tokai"),
  KANSAI("kansai", "関西", "Kansai"),
  CHUGOKU("chugoku", "中国", "Chugoku"),
  SHIKOKU("shikoku", "四国", "Shikoku"),
  KYUSHU("kyushu", "九州", "Kyushu");

  private final String id;
  private final String nameJa;
  private final String nameEn;

  RegionalBlock(String id, String nameJa, String nameEn) {
    this.id = id;
    this.nameJa = nameJa;
    this.nameEn = nameEn;
  }

  /** The permanent id, as in addresses: {@code hokuriku-shinetsu}. */
  public String id() {
    return id;
  }

  public String nameJa() {
    return nameJa;
  }

  public String nameEn() {
    return nameEn;
  }
}
