package dev.kairan.content.sample;

import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Invented outlets, and what they are said to have printed in two fiscal years. */
final class SamplePress {

  private static final List<String> OUTLETS =
      List.of(
          "mihon-site,見本の会議所サイト,own-channel,,",
          "mihon-news,見本会議所ニュース,own-channel,,",
          "mihon-shimbun,見本新聞,national-paper,main,",
          "mihon-kita,見本北日報,local-paper,main,01",
          "mihon-minami,見本南新報,local-paper,main,47",
          "mihon-tsushin,見本通信,wire,main,",
          "mihon-tv,見本放送,broadcaster,main,13",
          "mihon-net,見本ネット,web,net,");

  private static final List<String> CLUBS =
      List.of("mihon-club,見本記者クラブ,13", "mihon-kita-club,見本北記者クラブ,01");

  /** Those that print; the first two are the chambers' own. */
  private static final int FIRST_PAPER = 2;

  private static final int A_DAY = 2;

  private SamplePress() {}

  /** The id of one of the outlets. */
  static String outlet(int any) {
    String row = OUTLETS.get(any % OUTLETS.size());
    return row.substring(0, row.indexOf(','));
  }

  static void write(SampleFolder files, long seed) throws IOException {
    Random random = new Random(seed + 1);
    files.table("outlets.csv", "id,name,kind,tier,prefecture", OUTLETS);
    files.table("press-clubs.csv", "id,name,prefecture", CLUBS);
    releases(files);
    for (int year : List.of(2022, 2023)) {
      clippings(files, new FiscalYear(year), random);
    }
  }

  private static void releases(SampleFolder files) throws IOException {
    List<String> releases = new ArrayList<>();
    List<String> deliveries = new ArrayList<>();
    for (int month = 4; month <= 12; month++) {
      String id = String.format(Locale.ROOT, "2023-R%03d", month - 3);
      String day = String.format(Locale.ROOT, "2023-%02d-10", month);
      releases.add(
          String.join(",", id, "【見本】発表資料" + (month - 3), day, "", "2023-III-1-03", "見本課", ""));
      deliveries.add(String.join(",", id, "mihon-club", day + "T10:00", "true", "30"));
      deliveries.add(String.join(",", id, "mihon-kita-club", day + "T10:00", "false", "12"));
    }
    files.table("releases/2023.csv", "id,title,date,embargoUntil,actionItem,contact,url", releases);
    files.table("deliveries/2023.csv", "release,club,deliveredAt,primary,copies", deliveries);
  }

  /** About two a day, every fifth a copy of the one before. */
  private static void clippings(SampleFolder files, FiscalYear year, Random random)
      throws IOException {
    List<String> rows = new ArrayList<>();
    String original = "";
    for (LocalDate day = year.start(); !day.isAfter(year.end()); day = day.plusDays(1)) {
      for (int i = random.nextInt(A_DAY * 2 + 1); i > 0; i--) {
        String id = String.format(Locale.ROOT, "%d-C%03d", year.year(), rows.size() + 1);
        boolean copy = !original.isEmpty() && rows.size() % 5 == 4;
        String outlet = outlet(FIRST_PAPER + random.nextInt(OUTLETS.size() - FIRST_PAPER));
        rows.add(
            String.join(
                ",",
                id,
                outlet,
                day.toString(),
                "【見本】記事" + (rows.size() + 1),
                "https://sample.example/clippings/" + id,
                Boolean.toString(!copy),
                copy ? original : "",
                ""));
        original = copy ? original : id;
      }
    }
    files.table(
        "clippings/" + year.year() + ".csv",
        "id,outlet,date,title,url,original,copyOf,release",
        rows);
  }
}
