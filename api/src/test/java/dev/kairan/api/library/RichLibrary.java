package dev.kairan.api.library;

import static dev.kairan.api.library.PlanMaker.section;
import static dev.kairan.content.plan.ScheduleKind.BASELINE;
import static dev.kairan.content.plan.ScheduleKind.EXTERNAL_EVENT;
import static dev.kairan.content.plan.ScheduleKind.SCHEDULE;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_MAIN;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_NET;
import static dev.kairan.content.plan.TargetMeasure.STORIES;
import static dev.kairan.content.plan.TargetMeasure.VISITS;

import dev.kairan.content.Library;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Contact;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A small library with at least one of everything: a merger, a story of three chambers, dates of
 * every precision and none, all kinds of target, a picture, a contact, a story that is withdrawn
 * and one that will be, links of every state.
 */
public final class RichLibrary {

  /** 12:00 on 1 October 2023 in Japan. */
  public static final Instant AS_OF = Instant.parse("2023-10-01T03:00:00Z");

  private static final String START = "2023-04-01";
  private static final String END = "2024-03-31";

  private RichLibrary() {}

  public static Library library() {
    LibraryMaker maker = new LibraryMaker();
    places(maker);
    plans(maker);
    press(maker);
    RichDesk.addTo(maker);
    RichPress.addTo(maker);
    stories(maker);
    links(maker);
    return maker.make();
  }

  private static void places(LibraryMaker maker) {
    maker
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
        .chamber("kasama", "笠間", "かさま", Prefecture.IBARAKI)
        .chamber("gosho", "ごしょ", "ごしょ", Prefecture.NARA)
        .chamber(
            new Chamber(
                "kashihara",
                "橿原商工会議所",
                "かしはら",
                Prefecture.NARA,
                URI.create("https://www.kashihara.example/"),
                LocalDate.of(2023, 7, 1),
                null,
                null))
        .chamber(
            new Chamber(
                "unebi",
                "畝傍商工会議所",
                "うねび",
                Prefecture.NARA,
                null,
                null,
                LocalDate.of(2023, 6, 30),
                "kashihara"))
        .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
        .formerName("mito", "水戸上市", "みとうわいち", "1950-03-31")
        .formerName("mito", "水戸下市", "みとしもいち", "2023-05-31")
        .formerName("kashihara", "新橿原", "しんかしはら", "2023-12-31");
  }

  private static void plans(LibraryMaker maker) {
    maker.plan(
        new PlanMaker(2022)
            .chapter(
                "I",
                section(
                    "2022-I-1",
                    1,
                    new ItemMaker("2022-I-1-01")
                        .count(5, "商工会議所", "2022-04-01", "2025-03-31", VISITS)
                        .make(),
                    new ItemMaker("2022-I-1-02").make())));
    maker.plan(
        new PlanMaker(2023)
            .official()
            .chapter("K", section("2023-K-0", 0, first().make()))
            .chapter(
                "I",
                section("2023-I-1", 1, second().make(), third().make()),
                section("2023-I-2", 2, new ItemMaker("2023-I-2-01").page(6).make())));
    maker
        .topic("tourism", "観光・まちおこし", "2023-I-1", "2023-K-0")
        .topic("digital", "デジタル化・DX", "2023-I-1")
        .topic("quiet", "まだ事例のないテーマ");
  }

  private static ItemMaker first() {
    return new ItemMaker("2023-K-0-01")
        .words("コロナ克服支援の継続", "経営相談窓口での支援を続けます。")
        .official("公式の文言\n二つ目の段落", 2)
        .schedule(SCHEDULE, "2023-10-01", "2023-10-31", "起点は原文にない。")
        .schedule(SCHEDULE, "2023-05-01", "2023-05-31", null)
        .revised("2023-04-10", "四月から五月に移した。", false)
        .schedule(EXTERNAL_EVENT, "2023-06-01", "2023-06-30", null)
        .revised("2023-04-10", "六月に移した。", false)
        .revised("2023-05-20", "中止。", true)
        .schedule(BASELINE, "2022-04-01", "2023-03-31", null)
        .count(4, "商工会議所", START, END, STORIES)
        .count(2, "商工会議所", START, END, VISITS)
        .count(5, "本", START, END, null)
        .share("50", START, END, STORIES)
        .growth("5", START, END, CLIPPINGS_MAIN)
        .growth("10", START, END, CLIPPINGS_NET)
        .date(START, "2023-12-31", null)
        .text(START, END, STORIES)
        .partner("経済産業省")
        .partner("東京商工会議所")
        .event("全国大会", "高知県高知市", "2023-09-10", "2023-09-12")
        .event("大臣との懇談会", null, null, null)
        .scheme("1万者支援プログラム")
        .scheme("ビジネスモデル・デザイン賞");
  }

  private static ItemMaker second() {
    return new ItemMaker("2023-I-1-01")
        .words("ＤＸの推進", "中小企業のデジタル化を後押しします。")
        .under("2023-I-1-S1")
        .official("ページの分からない公式の文言", null)
        .page(4)
        .schedule(SCHEDULE, "2023-04-01", "2024-03-31", null)
        .date(START, "2023-12-31", VISITS)
        .partner("経済産業省")
        .after("2022-I-1-01");
  }

  private static ItemMaker third() {
    return new ItemMaker("2023-I-1-02").words("観光の振興", "観光地を支えます。").page(5);
  }

  private static void press(LibraryMaker maker) {
    maker
        .outlet("jcci-site", "日本商工会議所公式サイト", OutletKind.OWN_CHANNEL, null)
        .outlet("asahi", "朝日新聞", OutletKind.NATIONAL_PAPER, OutletTier.MAIN)
        .outlet("net-news", "ネットニュース", OutletKind.WEB, OutletTier.NET)
        .outlet(
            "ibaraki-shimbun", "茨城新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN, Prefecture.IBARAKI);
  }

  /** Gone since two weeks before the day of the run, after it could be met everywhere. */
  private static StoryMaker withdrawn() {
    return new StoryMaker("2023-kasama-01")
        .title("笠間商工会議所が梅まつりに加わる")
        .by("kasama", "mito")
        .date("2023-05")
        .published("2023-09-10")
        .topic("tourism")
        .topic("quiet")
        .evidenceFor("2023-I-1-01")
        .evidenceFor("2023-K-0-01")
        .figure("30", "店", false)
        .in("jcci-site", "https://www.jcci.example/2", "2023-09-11")
        .source("https://www.kasama.example/1", "2023-09")
        .image("会場", "2023-12-31")
        .contact(new Contact("総務課", null, null, null))
        .corrected("2023-09-12", "店の数を改めた。")
        .consent("2023-09-01")
        .withdrawn("2023-09-15");
  }

  private static void links(LibraryMaker maker) {
    maker
        .redirect("/stories/2022-mito-01/", "/stories/2023-mito-01/", "2023-08-01", "年の誤り")
        .redirect("/case/kasama.html", "/chambers/kasama/", "2023-07-01", null)
        .redirect("/stories/2022-kasama-01/", "/stories/2023-kasama-02/", "2023-07-02", null)
        .redirect("/old/stories/", "/stories/", "2023-07-03", null)
        .linkCheck("https://www.mito.example/1", "2023-09-20", LinkStatus.BROKEN, "404")
        .linkCheck("https://www.mito.example/1", "2023-08-01", LinkStatus.OK, null)
        .linkCheck("https://www.mito.example/1", "2023-10-02", LinkStatus.OK, "実行日より後")
        .linkCheck("https://www.jcci.example/1", "2023-09-20", LinkStatus.OK, null)
        .linkCheck("https://www.kasama.example/1", "2023-09-20", LinkStatus.BROKEN, null);
  }

  private static void stories(LibraryMaker maker) {
    maker
        .story(
            new StoryMaker("2023-mito-01")
                .title("水戸など三つの商工会議所が梅まつりを開く")
                .by("mito", "hitachi", "kasama")
                .date("2023-06")
                .published("2023-07-05")
                .topic("tourism")
                .topic("digital")
                .evidenceFor("2023-I-1-02")
                .evidenceFor("2023-K-0-01")
                .figure("1200.5", "人", true)
                .in("jcci-site", "https://www.jcci.example/1", "2023-07-05")
                .in("asahi", null, null)
                .in("net-news", "https://www.mito.example/1", null)
                .source("https://www.mito.example/1", "2023-07")
                .image("開会式", "2024-06-30")
                .consent("2023-06-30")
                .corrected("2023-09-01", "人数を改めた。")
                .corrected("2023-08-01", "日付を改めた。")
                .corrected("2023-10-02", "実行日より後の訂正。")
                .contact(new Contact("総務課", "029-000-0000", "info@mito.example", "9時から17時")))
        .story(
            new StoryMaker("2023-naha-01")
                .by("naha")
                .bodyKind(BodyKind.YEG)
                .date("2023-05-01")
                .published("2023-05")
                .topic("tourism")
                .evidenceFor("2023-K-0-01")
                .source("https://www.naha.example/1", null))
        .story(
            new StoryMaker("2023-unebi-01")
                .by("unebi")
                .published("2023-04-01")
                .publishAt("2023-04-01T01:00:00Z")
                .evidenceFor("2022-I-1-01"))
        .story(
            new StoryMaker("2023-gosho-01")
                .by("gosho")
                .date("2023")
                .published("2023")
                .withdrawn("2024-02-01"))
        .story(
            new StoryMaker("undated-naha-01")
                .by("naha")
                .ledBy("沖縄の実行委員会")
                .bodyKind(BodyKind.FEDERATION))
        .story(withdrawn())
        .story(new StoryMaker("2024-hitachi-01").by("hitachi").published("2024-01-10"));
  }
}
