package dev.kairan.content.sample;

import dev.kairan.content.place.Prefecture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** 515 chambers in places that are not on any map, eleven or ten to a prefecture. */
final class SamplePlaces {

  static final int COUNT = 515;

  /** Kanji, reading in kana, reading in Latin letters. */
  private static final String FIRST =
      """
      虹にじniji 雲くもkumo 夢ゆめyume 霧きりkiri 露つゆtsuyu 氷こおりkoori 琴ことkoto 笛ふえfue
      蛍ほたるhotaru 狐きつねkitsune 兎うさぎusagi 銀ぎんgin 銅どうdou 瑠璃るりruri 珊瑚さんごsango
      琥珀こはくkohaku 星ほしhoshi 風かぜkaze 雫しずくshizuku 鏡かがみkagami 灯あかりakari 綿わたwata
      絹きぬkinu 鈴すずsuzu
      """;

  private static final String SECOND =
      """
      川かわkawa 山やまyama 野のno 島しまshima 浜はまhama 沢さわsawa 原はらhara 谷たにtani 橋はしhashi
      里さとsato 泉いずみizumi 池いけike 瀬せse 津つtsu 城しろshiro 宮みやmiya 町まちmachi 木きki 坂さかsaka
      港みなとminato 台だいdai 丘おかoka 森もりmori 岬みさきmisaki
      """;

  private static final List<Prefecture> PREFECTURES = List.of(Prefecture.values());
  private static final List<Place> ALL = all();

  private SamplePlaces() {}

  /** A chamber's place; the prefecture is the only thing about it that exists. */
  record Place(String id, String name, String kana, Prefecture prefecture) {

    String chamber() {
      return name + "商工会議所";
    }

    String site() {
      return "https://" + id + ".example/";
    }
  }

  static Place at(int index) {
    return ALL.get(index);
  }

  /** The last one, which merged into the first in the middle of fiscal year 2023. */
  static Place merged() {
    return ALL.get(COUNT - 1);
  }

  private static List<Place> all() {
    List<String[]> firsts = words(FIRST);
    List<String[]> seconds = words(SECOND);
    List<Place> all = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      String[] first = firsts.get(i % firsts.size());
      String[] second = seconds.get((i / firsts.size() + i) % seconds.size());
      all.add(
          new Place(
              "mihon-" + first[2] + second[2],
              "見本" + first[0] + second[0],
              "みほん" + first[1] + second[1],
              PREFECTURES.get(i % PREFECTURES.size())));
    }
    return all;
  }

  private static List<String[]> words(String text) {
    List<String[]> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+", -1)) {
      words.add(word.split("(?<=[一-龠])(?=[ぁ-ん])|(?<=[ぁ-ん])(?=[a-z])", -1));
    }
    return words;
  }

  static void write(SampleFolder files) throws IOException {
    files.write("library.yaml", "chambers: " + COUNT + "\ncountedOn: 2023-04-01\n");
    List<String> rows = new ArrayList<>();
    for (Place place : ALL) {
      String end = place.equals(merged()) ? "2023-09-30," + at(0).id() : ",";
      rows.add(
          String.join(
              ",",
              place.id(),
              place.chamber(),
              place.kana(),
              place.prefecture().code(),
              place.site(),
              "",
              end));
    }
    files.table(
        "chambers.csv", "id,name,kana,prefecture,website,validFrom,validTo,successor", rows);
    files.table(
        "former-names.csv",
        "chamber,name,kana,validTo",
        List.of(String.join(",", at(1).id(), "見本旧会議所", "みほんきゅうかいぎしょ", "2022-03-31")));
  }
}
