package dev.kairan.api.library;

import dev.kairan.content.Library;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two years of a desk's work: visits around both borders of fiscal 2023, revisits and all modes, a
 * merger during the year, answers in time, late and never, and things that are still to come.
 */
public final class DeskLibrary {

  /** 09:00 on 15 March 2024 in Japan. */
  public static final Instant AT = Instant.parse("2024-03-15T00:00:00Z");

  public static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

  /** Days on which something changes, and their neighbours. */
  public static final List<LocalDate> DAYS =
      List.of(
          LocalDate.of(2022, 3, 31),
          LocalDate.of(2023, 3, 31),
          LocalDate.of(2023, 4, 1),
          LocalDate.of(2023, 4, 10),
          LocalDate.of(2023, 6, 30),
          LocalDate.of(2023, 7, 1),
          LocalDate.of(2023, 8, 9),
          LocalDate.of(2023, 8, 10),
          TODAY,
          LocalDate.of(2024, 3, 31),
          LocalDate.of(2024, 4, 1));

  private DeskLibrary() {}

  public static Library library() {
    LibraryMaker maker = new LibraryMaker();
    places(maker);
    maker.plan(plan());
    stories(maker);
    visits(maker);
    requests(maker);
    trainings(maker);
    issues(maker);
    press(maker);
    return maker.make();
  }

  private static void places(LibraryMaker maker) {
    maker
        .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
        .chamber("hitachi", "日立", "ひたち", Prefecture.IBARAKI)
        .chamber("kochi", "高知", "こうち", Prefecture.KOCHI)
        .chamber("naha", "那覇", "なは", Prefecture.OKINAWA)
        .chamber("gosho", "御所", "ごせ", Prefecture.NARA)
        .chamber("kashihara", "橿原", "かしはら", Prefecture.NARA);
    maker.chamber(
        new Chamber(
            "unebi",
            "畝傍商工会議所",
            "うねび",
            Prefecture.NARA,
            null,
            null,
            LocalDate.of(2023, 6, 30),
            "kashihara"));
  }

  private static PlanMaker plan() {
    return new PlanMaker(2023)
        .chapter(
            "I",
            PlanMaker.section(
                "2023-I-1",
                1,
                new ItemMaker("2023-I-1-01")
                    .count(515, "商工会議所", "2023-04-01", "2026-03-31", TargetMeasure.VISITS)
                    .count(200, "商工会議所", "2023-04-01", "2024-03-31", TargetMeasure.VISITS)
                    .make()));
  }

  private static void stories(LibraryMaker maker) {
    maker
        .story(
            new StoryMaker("2023-mito-01").by("mito", "hitachi", "unebi").published("2023-03-31"))
        .story(new StoryMaker("2023-mito-02").by("mito", "naha").published("2023-04-01"))
        .story(new StoryMaker("undated-naha-01").by("naha").bodyKind(BodyKind.YEG))
        .story(new StoryMaker("2023-gosho-01").by("gosho").published("2023"))
        .story(
            new StoryMaker("2023-kochi-01")
                .by("kochi")
                .published("2023-10")
                .withdrawn("2023-12-01"))
        .story(new StoryMaker("2024-kashihara-01").by("kashihara").published("2024-03-16"));
  }

  private static void visits(LibraryMaker maker) {
    maker
        .visit(visit("mito", "2023-03-31", VisitMode.ON_SITE))
        .visit(visit("mito", "2023-04-10", VisitMode.ON_SITE))
        .visit(visit("mito", "2023-05-10", VisitMode.ONLINE))
        .visit(visit("unebi", "2023-06-30", VisitMode.ON_SITE))
        .visit(visit("naha", "2023-07-01", VisitMode.CEREMONY))
        .visit(visit("mito", "2023-08-01", VisitMode.CEREMONY))
        .visit(visit("kashihara", "2023-09-01", VisitMode.ONLINE))
        .visit(visit("kochi", "2024-03-15", VisitMode.ON_SITE))
        .visit(visit("gosho", "2024-04-01", VisitMode.ON_SITE));
  }

  private static Visit visit(String chamber, String day, VisitMode mode) {
    return new Visit(chamber + day, chamber, LocalDate.parse(day), mode, null, null);
  }

  private static void requests(LibraryMaker maker) {
    maker
        .request(request("Q1", "mito", "2023-04-01", "2023-04-10", 0, "2023-04-10"))
        .request(request("Q2", "hitachi", "2023-06-30", "2023-08-09", 3, null))
        .request(request("Q3", "hitachi", "2023-07-01", "2023-08-09", 1, "2023-08-10"))
        .request(request("Q4", "unebi", "2023-03-31", "2023-07-01", 2, null))
        .request(request("Q5", "naha", "2024-03-15", "2024-04-15", 0, null))
        .request(request("Q6", "naha", "2024-03-16", "2024-04-15", 0, null));
  }

  private static Request request(
      String id,
      String chamber,
      String asked,
      String due,
      int reminders,
      @Nullable String answered) {
    LocalDate answer = answered == null ? null : LocalDate.parse(answered);
    return new Request(
        id, chamber, LocalDate.parse(asked), LocalDate.parse(due), reminders, "広報部", answer);
  }

  private static void trainings(LibraryMaker maker) {
    maker
        .training(training("N1", TrainingKind.SEMINAR, "2023-03-31", "gosho"))
        .training(training("N2", TrainingKind.SEMINAR, "2023-04-01", "mito", "unebi"))
        .training(training("N3", TrainingKind.SEMINAR, "2023-08-10", "mito", "naha"))
        .training(training("N4", TrainingKind.VIDEO, "2023-08-10"))
        .training(training("N5", TrainingKind.VIDEO, "2023-07-01", "kochi"))
        .training(training("N6", TrainingKind.SEMINAR, "2024-03-16", "hitachi"))
        .training(training("N7", TrainingKind.SEMINAR, "2024-04-01", "kashihara"));
  }

  private static Training training(String id, TrainingKind kind, String day, String... present) {
    return new Training(id, kind, "研修" + id, LocalDate.parse(day), List.of(present), null);
  }

  private static void issues(LibraryMaker maker) {
    maker
        .outlet("kaigisho-news", "会議所ニュース", OutletKind.OWN_CHANNEL, null)
        .outlet("ishigaki", "月刊石垣", OutletKind.OWN_CHANNEL, null)
        .issue(new Issue("I1", "kaigisho-news", LocalDate.of(2024, 3, 11), "第1号"))
        .issue(new Issue("I2", "ishigaki", LocalDate.of(2024, 4, 10), null))
        .issue(new Issue("I3", "kaigisho-news", LocalDate.of(2024, 3, 21), "第2号"))
        .placement(placement("I1", "mito", "2023-mito-01", ManuscriptState.FINAL, 1))
        .placement(placement("I3", "naha", "2023-mito-02", ManuscriptState.DRAFT, 3))
        .placement(placement("I3", "gosho", null, ManuscriptState.NONE, null))
        .placement(placement("I3", "kochi", "2023-kochi-01", ManuscriptState.FINAL, null))
        .placement(placement("I2", "hitachi", null, ManuscriptState.NONE, null));
  }

  private static Placement placement(
      String issue,
      String chamber,
      @Nullable String story,
      ManuscriptState manuscript,
      @Nullable Integer page) {
    PictureState picture = page == null ? PictureState.REQUESTED : PictureState.READY;
    return new Placement(issue, chamber, story, manuscript, picture, page, null, null);
  }

  private static void press(LibraryMaker maker) {
    maker
        .outlet(
            "ibaraki-shimbun", "茨城新聞", OutletKind.LOCAL_PAPER, OutletTier.MAIN, Prefecture.IBARAKI)
        .outlet("nara-net", "奈良ネット", OutletKind.WEB, OutletTier.NET, Prefecture.NARA)
        .outlet("asahi", "朝日新聞", OutletKind.NATIONAL_PAPER, OutletTier.MAIN)
        .clipping("ibaraki-shimbun", "2023-03-31", true)
        .clipping("ibaraki-shimbun", "2023-04-10", true)
        .clipping("ibaraki-shimbun", "2023-06-30", false)
        .clipping("nara-net", "2023-07-01", false)
        .clipping("asahi", "2023-08-10", true)
        .clipping("nara-net", "2024-03-16", true);
  }
}
