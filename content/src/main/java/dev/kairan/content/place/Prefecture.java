package dev.kairan.content.place;

import org.jspecify.annotations.Nullable;

/** One of the 47 prefectures (都道府県), in the order of JIS X 0401. */
public enum Prefecture {
  HOKKAIDO("01", "hokkaido", "北海道", "ほっかいどう", "Hokkaido", RegionalBlock.HOKKAIDO),
  AOMORI("02", "aomori", "青森県", "あおもりけん", "Aomori", RegionalBlock.TOHOKU),
  IWATE("03", "iwate", "岩手県", "いわてけん", "Iwate", RegionalBlock.TOHOKU),
  MIYAGI("04", "miyagi", "宮城県", "みやぎけん", "Miyagi", RegionalBlock.TOHOKU),
  AKITA("05", "akita", "秋田県", "あきたけん", "Akita", RegionalBlock.TOHOKU),
  YAMAGATA("06", "yamagata", "山形県", "やまがたけん", "Yamagata", RegionalBlock.TOHOKU),
  FUKUSHIMA("07", "fukushima", "福島県", "ふくしまけん", "Fukushima", RegionalBlock.TOHOKU),
  IBARAKI("08", "ibaraki", "茨城県", "いばらきけん", "Ibaraki", RegionalBlock.KANTO),
  TOCHIGI("09", "tochigi", "栃木県", "とちぎけん", "Tochigi", RegionalBlock.KANTO),
  GUNMA("10", "gunma", "群馬県", "ぐんまけん", "Gunma", RegionalBlock.KANTO),
  SAITAMA("11", "saitama", "埼玉県", "さいたまけん", "Saitama", RegionalBlock.KANTO),
  CHIBA("12", "chiba", "千葉県", "ちばけん", "Chiba", RegionalBlock.KANTO),
  TOKYO("13", "tokyo", "東京都", "とうきょうと", "Tokyo", RegionalBlock.KANTO),
  KANAGAWA("14", "kanagawa", "神奈川県", "かながわけん", "Kanagawa", RegionalBlock.KANTO),
  NIIGATA("15", "niigata", "新潟県", "にいがたけん", "Niigata", RegionalBlock.HOKURIKU_SHINETSU),
  TOYAMA("16", "toyama", "富山県", "とやまけん", "Toyama", RegionalBlock.HOKURIKU_SHINETSU),
  ISHIKAWA("17", "ishikawa", "石川県", "いしかわけん", "Ishikawa", RegionalBlock.HOKURIKU_SHINETSU),
  FUKUI("18", "fukui", "福井県", "ふくいけん", "Fukui", RegionalBlock.KANSAI),
  YAMANASHI("19", "yamanashi", "山梨県", "やまなしけん", "Yamanashi", RegionalBlock.KANTO),
  NAGANO("20", "nagano", "長野県", "ながのけん", "Nagano", RegionalBlock.HOKURIKU_SHINETSU),
  GIFU("21", "gifu", "岐阜県", "ぎふけん", "Gifu", RegionalBlock.TOKAI),
  SHIZUOKA("22", "shizuoka", "静岡県", "しずおかけん", "Shizuoka", RegionalBlock.KANTO),
  AICHI("23", "aichi", "愛知県", "あいちけん", "Aichi", RegionalBlock.TOKAI),
  MIE("24", "mie", "三重県", "みえけん", "Mie", RegionalBlock.TOKAI),
  SHIGA("25", "shiga", "滋賀県", "しがけん", "Shiga", RegionalBlock.KANSAI),
  KYOTO("26", "kyoto", "京都府", "きょうとふ", "Kyoto", RegionalBlock.KANSAI),
  OSAKA("27", "osaka", "大阪府", "おおさかふ", "Osaka", RegionalBlock.KANSAI),
  HYOGO("28", "hyogo", "兵庫県", "ひょうごけん", "Hyogo", RegionalBlock.KANSAI),
  NARA("29", "nara", "奈良県", "ならけん", "Nara", RegionalBlock.KANSAI),
  WAKAYAMA("30", "wakayama", "和歌山県", "わかやまけん", "Wakayama", RegionalBlock.KANSAI),
  TOTTORI("31", "tottori", "鳥取県", "とっとりけん", "Tottori", RegionalBlock.CHUGOKU),
  SHIMANE("32", "shimane", "島根県", "しまねけん", "Shimane", RegionalBlock.CHUGOKU),
  OKAYAMA("33", "okayama", "岡山県", "おかやまけん", "Okayama", RegionalBlock.CHUGOKU),
  HIROSHIMA("34", "hiroshima", "広島県", "ひろしまけん", "Hiroshima", RegionalBlock.CHUGOKU),
  YAMAGUCHI("35", "yamaguchi", "山口県", "やまぐちけん", "Yamaguchi", RegionalBlock.CHUGOKU),
  TOKUSHIMA("36", "tokushima", "徳島県", "とくしまけん", "Tokushima", RegionalBlock.SHIKOKU),
  KAGAWA("37", "kagawa", "香川県", "かがわけん", "Kagawa", RegionalBlock.SHIKOKU),
  EHIME("38", "ehime", "愛媛県", "えひめけん", "Ehime", RegionalBlock.SHIKOKU),
  KOCHI("39", "kochi", "高知県", "こうちけん", "Kochi", RegionalBlock.SHIKOKU),
  FUKUOKA("40", "fukuoka", "福岡県", "ふくおかけん", "Fukuoka", RegionalBlock.KYUSHU),
  SAGA("41", "saga", "佐賀県", "さがけん", "Saga", RegionalBlock.KYUSHU),
  NAGASAKI("42", "nagasaki", "長崎県", "ながさきけん", "Nagasaki", RegionalBlock.KYUSHU),
  KUMAMOTO("43", "kumamoto", "熊本県", "くまもとけん", "Kumamoto", RegionalBlock.KYUSHU),
  OITA("44", "oita", "大分県", "おおいたけん", "Oita", RegionalBlock.KYUSHU),
  MIYAZAKI("45", "miyazaki", "宮崎県", "みやざきけん", "Miyazaki", RegionalBlock.KYUSHU),
  KAGOSHIMA("46", "kagoshima", "鹿児島県", "かごしまけん", "Kagoshima", RegionalBlock.KYUSHU),
  OKINAWA("47", "okinawa", "沖縄県", "おきなわけん", "Okinawa", RegionalBlock.KYUSHU);

  private final String code;
  private final String id;
  private final String nameJa;
  private final String kana;
  private final String nameEn;
  private final RegionalBlock block;

  Prefecture(
      String code, String id, String nameJa, String kana, String nameEn, RegionalBlock block) {
    this.code = code;
    this.id = id;
    this.nameJa = nameJa;
    this.kana = kana;
    this.nameEn = nameEn;
    this.block = block;
  }

  /** The prefecture of a two-digit JIS X 0401 code such as {@code 08}, or null. */
  public static @Nullable Prefecture ofCode(String code) {
    for (Prefecture prefecture : values()) {
      if (prefecture.code.equals(code)) {
        return prefecture;
      }
    }
    return null;
  }

  /** Two digits, JIS X 0401: {@code 08}. */
  public String code() {
    return code;
  }

  /** The permanent id, as in addresses: {@code ibaraki}. */
  public String id() {
    return id;
  }

  /** With its suffix: 茨城県. */
  public String nameJa() {
    return nameJa;
  }

  public String kana() {
    return kana;
  }

  public String nameEn() {
    return nameEn;
  }

  public RegionalBlock block() {
    return block;
  }
}
