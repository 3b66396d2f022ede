package dev.kairan.api.trusted;

import static dev.kairan.api.library.PlanMaker.section;
import static dev.kairan.content.plan.ScheduleKind.EXTERNAL_EVENT;
import static dev.kairan.content.plan.ScheduleKind.SCHEDULE;
import static dev.kairan.content.plan.TargetMeasure.CLIPPINGS_MAIN;
import static dev.kairan.content.plan.TargetMeasure.STORIES;
import static dev.kairan.content.plan.TargetMeasure.VISITS;

import dev.kairan.api.library.ItemMaker;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.PlanMaker;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.Library;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.story.BodyKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A library of borders: last and first days of years, a merger, dates that are hardly known. */
final class BorderLibrary {

  /** 09:00 on 15 March 2024 in Japan. */
  static final Instant AT = Instant.parse("2024-03-15T00:00:00Z");

  static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

  /** Days on which something changes, and their neighbours. */
  static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2023, 3, 30),
          LocalDate.of(2023, 3, 31),
          LocalDate.of(2023, 4, 1),
          LocalDate.of(2023, 6, 30),
          LocalDate.of(2023, 7, 1),
          LocalDate.of(2023, 9, 30),
          LocalDate.of(2023, 10, 1),
          TODAY);

  private static final String START = "2023-04-01";
  private static final String END = "2024-03-31";

  private BorderLibrary() {}

  static Library library() {
    LibraryMaker maker = new LibraryMaker();
    places(maker);
    maker.plan(
        new PlanMaker(2022)
            .chapter("I", section("2022-I-1", 1, new ItemMaker("2022-I-1-01").make())));
    maker.plan(plan());
    stories(maker);
    return maker.make();
  }

  private static void places(LibraryMaker maker) {
    maker
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
        .chamber("kasama", "笠間", "かさま", Prefecture.IBARAKI)
        .chamber(merging("kashihara", "橿原", "かしはら", LocalDate.of(2023, 7, 1), null, null))
        .chamber(merging("unebi", "畝傍", "うねび", null, LocalDate.of(2023, 6, 30), "kashihara"))
        .chamber("gosho", "御所", "ごせ", Prefecture.NARA)
        .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
        .chamber("sapporo", "札幌", "さっぽろ", Prefecture.HOKKAIDO);
  }

  private static Chamber merging(
      String id,
      String name,
      String kana,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable String into) {
    return new Chamber(id, name + "商工会議所", kana, Prefecture.NARA, null, from, to, into);
  }

  private static PlanMaker plan() {
    return new PlanMaker(2023)
        .chapter(
            "I",
            section(
                "2023-I-1",
                1,
                new ItemMaker("2023-I-1-01")
                    .words("知財の支援", "特許庁と進めます。")
                    .schedule(SCHEDULE, "2023-09-01", "2023-09-30", null)
                    .schedule(SCHEDULE, "2024-02-01", "2024-02-29", "うるう日")
                    .partner("特許庁")
                    .partner("ＩＰＡ（情報処理推進機構）")
                    .count(4, "商工会議所", START, END, STORIES)
                    .growth("5", START, END, CLIPPINGS_MAIN)
                    .make(),
                new ItemMaker("2023-I-1-02")
                    .schedule(SCHEDULE, "2023-04-01", "2023-09-30", null)
                    .schedule(EXTERNAL_EVENT, "2023-09-01", "2023-09-30", null)
                    .event("全国大会", "高知県高知市", "2024-06-15", "2024-06-16")
                    .event("交流会", null, "2024-03-14", "2024-03-15")
                    .event("懇談会", null, null, null)
                    .make()),
            section(
                "2023-I-2",
                2,
                new ItemMaker("2023-I-2-01")
                    .schedule(SCHEDULE, "2023-09-01", "2024-03-31", null)
                    .partner("特許庁")
                    .count(2, "商工会議所", START, END, VISITS)
                    .event("総会", "東京", "2024-06-14", "2024-06-14")
                    .event("式典", "水戸", "2024-03-13", "2024-03-14")
                    .make(),
                new ItemMaker("2023-I-2-02").make()))
        .chapter("K", section("2023-K-0", 0, new ItemMaker("2023-K-0-01").make()));
  }

  private static void stories(LibraryMaker maker) {
    maker
        .story(
            new StoryMaker("2023-mito-01")
                .by("mito", "hitachi", "unebi")
                .published("2023-03-31")
                .evidenceFor("2023-I-1-01")
                .evidenceFor("2023-I-1-02"))
        .story(
            new StoryMaker("2023-mito-02")
                .by("mito")
                .published("2023-04-01")
                .evidenceFor("2023-I-1-01"))
        .story(
            new StoryMaker("2023-gosho-01")
                .by("gosho")
                .published("2023")
                .evidenceFor("2023-K-0-01"))
        .story(new StoryMaker("undated-naha-01").by("naha").bodyKind(BodyKind.YEG))
        .story(
            new StoryMaker("2023-kasama-01")
                .by("kasama")
                .published("2023-10")
                .evidenceFor("2023-I-2-01")
                .withdrawn("2023-12-01"))
        .story(
            new StoryMaker("2024-sapporo-01")
                .by("sapporo", "kashihara")
                .published("2024-03-16")
                .evidenceFor("2023-I-2-02"));
  }
}
