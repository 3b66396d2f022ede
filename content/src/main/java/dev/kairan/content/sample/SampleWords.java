package dev.kairan.content.sample;

import java.util.List;
import java.util.Random;

/** What invented stories are put together from. */
final class SampleWords {

  /** A kind of event and the topic and action item that it bears on. */
  record Activity(String name, String topic, String item) {}

  static final List<Activity> ACTIVITIES =
      List.of(
          new Activity("朝市", "tourism", "2023-II-1-02"),
          new Activity("観光ツアー", "tourism", "2023-II-1-01"),
          new Activity("食べ歩き", "tourism", "2023-II-1-02"),
          new Activity("まち歩き", "town", "2023-II-2-01"),
          new Activity("夜市", "town", "2023-II-2-02"),
          new Activity("空き店舗の活用", "town", "2023-II-2-01"),
          new Activity("商店街の清掃", "town", "2023-II-2-02"),
          new Activity("防災訓練", "region", "2023-II-2-03"),
          new Activity("物産展", "brand", "2023-II-1-03"),
          new Activity("特産品の開発", "brand", "2023-II-1-03"),
          new Activity("商談会", "overseas", "2023-I-2-02"),
          new Activity("輸出の相談会", "overseas", "2023-I-2-02"),
          new Activity("創業塾", "succession", "2023-I-1-03"),
          new Activity("事業承継セミナー", "succession", "2023-I-1-03"),
          new Activity("デジタル相談会", "digital", "2023-I-1-01"),
          new Activity("DX研修", "digital", "2023-I-1-02"),
          new Activity("価格交渉の勉強会", "price-pass-through", "2023-I-1-04"),
          new Activity("資金繰り相談", "institutions", "2023-K-0-01"),
          new Activity("就職説明会", "people", "2023-I-2-01"),
          new Activity("健康経営講座", "people", "2023-I-2-01"),
          new Activity("ものづくり体験", "skills", "2023-I-2-03"),
          new Activity("人材育成研修", "skills", "2023-I-2-03"),
          new Activity("省エネ診断", "environment", "2023-I-1-04"),
          new Activity("会員大会", "organisation", "2023-III-1-01"));

  static final List<String> PLACES =
      List.of(
          "駅前広場", "市民会館", "中央公園", "商店街", "道の駅", "港の倉庫", "旧校舎", "文化会館", "体育館", "市役所前", "川沿いの公園",
          "会議所の会館", "図書館", "温泉街", "城跡");

  static final List<String> PURPOSES =
      List.of(
          "人手不足の解消",
          "売り上げの回復",
          "来街者の増加",
          "技術の継承",
          "販路の開拓",
          "災害への備え",
          "業務の効率化",
          "事業の引き継ぎ",
          "地域の魅力の発信",
          "働き手の定着",
          "若者の定住",
          "新商品の開発",
          "経費の削減",
          "環境への配慮");

  static final List<String> PEOPLE =
      List.of(
          "小売店主", "飲食店主", "製造業者", "農家", "旅館の女将", "建設業者", "運送会社", "若手経営者", "女性経営者", "高校生", "大学生",
          "観光案内人", "職人", "移住者", "創業希望者", "青年部員");

  static final List<String> PARTNERS =
      List.of("市", "県", "信用金庫", "観光協会", "高校", "大学", "商店会", "農協", "漁協", "青年団", "町内会");

  static final List<String> ASIDES =
      List.of("相談窓口の開設", "試食", "写真の展示", "スタンプラリー", "抽選会", "実演販売", "アンケート", "体験教室", "音楽の演奏");

  static final List<String> OPINIONS = List.of("役に立った", "また参加したい", "知人に勧めたい", "商売に生かせる", "初めて知った");

  static final List<String> UNITS = List.of("人", "社", "店", "団体");

  private static final String[] SYLLABLES = "アカサタナハマヤラワキシチニミリクスツヌムユルケセテネメレコソトノモヨロ".split("", -1);
  private static final int NAME = 5;

  private SampleWords() {}

  /** A name that no other story has: its number in an alphabet of syllables, well mixed. */
  static String unique(int number) {
    long base = SYLLABLES.length - 1L;
    long all = 1;
    for (int i = 0; i < NAME; i++) {
      all *= base;
    }
    // Coprime to the number of names, so that no two numbers share a name.
    long mixed = number * 16_000_057L % all;
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < NAME; i++) {
      name.append(SYLLABLES[(int) (mixed % base)]);
      mixed /= base;
    }
    return name.toString();
  }

  static <V> V pick(List<V> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
