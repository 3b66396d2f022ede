package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Revision;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.plan.Target;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.press.PressClub;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Topic;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that the valid library's tables and plan say arrives in the domain. */
class ValidLibraryTest {

  private static Library library;

  @BeforeAll
  static void read() {
    Reading reading = LibraryReader.read(SampleLibraries.VALID);
    assertThat(reading.problems()).isEmpty();
    library = requireNonNull(reading.library());
  }

  @Test
  void isMarkedAsSampleAndKnowsItsNewestDay() {
    assertThat(library.snapshot().sample()).isTrue();
    assertThat(library.snapshot().dataThrough()).isEqualTo("2024-03-31");
    assertThat(library.snapshot().id()).matches("[0-9a-f]{12}");
  }

  @Test
  void readsChambers() {
    assertThat(library.chambers()).hasSize(50);
    assertThat(library.chambers())
        .contains(
            new Chamber(
                "mito",
                "水戸商工会議所",
                "みと",
                Prefecture.IBARAKI,
                URI.create("https://mito.example/"),
                null,
                null,
                null),
            new Chamber(
                "tomobe",
                "友部商工会議所",
                "ともべ",
                Prefecture.IBARAKI,
                null,
                null,
                LocalDate.of(2023, 9, 30),
                "kasama"));
  }

  @Test
  void knowsWhenTheChambersWereCounted() {
    assertThat(library.census()).isEqualTo(new ChamberCensus(LocalDate.of(2023, 4, 1), 49));
  }

  @Test
  void readsFormerNames() {
    assertThat(library.formerNames())
        .containsExactly(
            new FormerName("kasama", "北見本商工会議所", "きたみほん", LocalDate.of(2006, 3, 31)),
            new FormerName("kasama", "南見本商工会議所", "みなみみほん", LocalDate.of(1958, 7, 31)),
            new FormerName("mito", "東見本商工会議所", "ひがしみほん", LocalDate.of(1955, 1, 31)));
  }

  @Test
  void readsWhatAnItemCarriesOn() {
    assertThat(library.plans().get(1).actionItems())
        .extracting(ActionItem::predecessors)
        .containsExactly(List.of("2023-III-4-02", "2023-III-4-01"), List.of());
    assertThat(item("2023-III-4-02").predecessors()).isEmpty();
  }

  @Test
  void readsTheOtherTables() {
    assertThat(library.topics())
        .contains(new Topic("skills", "人材育成", "Skills", List.of("2023-I-1", "2023-III-4")));
    assertThat(library.outlets())
        .containsExactly(
            new Outlet("jcci-site", "日本商工会議所公式サイト", OutletKind.OWN_CHANNEL, null, null),
            new Outlet(
                "sample-shimbun",
                "見本新聞",
                OutletKind.LOCAL_PAPER,
                OutletTier.MAIN,
                Prefecture.IBARAKI),
            new Outlet("sample-net", "見本ネット", OutletKind.WEB, OutletTier.NET, null));
    assertThat(library.visits())
        .contains(
            new Visit("2023-V001", "mito", LocalDate.of(2023, 6, 1), VisitMode.ON_SITE, 3, null),
            new Visit(
                "2023-V002",
                "kasama",
                LocalDate.of(2024, 3, 31),
                VisitMode.ONLINE,
                null,
                "理事会、懇談会"));
  }

  @Test
  void readsClippings() {
    assertThat(library.clippings())
        .containsExactly(
            new Clipping(
                "2023-C001",
                "sample-shimbun",
                LocalDate.of(2023, 5, 10),
                "見本の記事",
                URI.create("https://shimbun.example/1"),
                true,
                null,
                "2023-R001"),
            new Clipping(
                "2023-C002",
                "sample-net",
                LocalDate.of(2023, 5, 11),
                "見本の記事の転載",
                null,
                false,
                "2023-C001",
                null));
  }

  @Test
  void readsReleasesAndWhoGotThem() {
    assertThat(library.pressOffice().releases())
        .containsExactly(
            new Release(
                "2023-R001",
                "見本大会の開催",
                LocalDate.of(2023, 5, 9),
                Instant.parse("2023-05-10T05:00:00Z"),
                "2023-III-4-02",
                "見本課 03-0000-0000",
                URI.create("https://release.example/1")),
            new Release("2023-R002", "見本の調査結果", LocalDate.of(2024, 3, 31), null, null, null, null));
    assertThat(library.pressOffice().pressClubs())
        .containsExactly(
            new PressClub("sample-club", "見本記者クラブ", Prefecture.IBARAKI),
            new PressClub("sample-press", "見本記者会", null));
    assertThat(library.pressOffice().deliveries())
        .containsExactly(
            new Delivery(
                "2023-R001", "sample-club", Instant.parse("2023-05-09T01:00:00Z"), true, 30),
            new Delivery(
                "2023-R001", "sample-press", Instant.parse("2023-05-10T05:00:00Z"), false, null));
  }

  @Test
  void readsRequestsAndTrainings() {
    LocalDate day = LocalDate.of(2023, 4, 1);
    assertThat(library.desk().requests())
        .containsExactly(
            new Request("2023-Q001", "kasama", day, day, 0, "広報部", day),
            new Request(
                "2023-Q002",
                "mito",
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 5, 10),
                2,
                "総務部",
                null));
    assertThat(library.desk().trainings())
        .containsExactly(
            new Training(
                "2023-N001",
                TrainingKind.SEMINAR,
                "見本の研修",
                LocalDate.of(2023, 9, 30),
                List.of("mito", "kasama"),
                URI.create("https://training.example/1")),
            new Training(
                "2023-N002",
                TrainingKind.VIDEO,
                "見本の動画",
                LocalDate.of(2024, 3, 31),
                List.of(),
                null));
  }

  @Test
  void readsIssuesAndWhoIsToAppearInThem() {
    assertThat(library.desk().issues())
        .containsExactly(
            new Issue("2023-I001", "jcci-site", LocalDate.of(2023, 10, 11), "第3号"),
            new Issue("2023-I002", "jcci-site", LocalDate.of(2024, 3, 31), null));
    assertThat(library.desk().placements())
        .containsExactly(
            new Placement(
                "2023-I001",
                "kasama",
                "2024-mito-01",
                ManuscriptState.FINAL,
                PictureState.READY,
                5,
                URI.create("https://channel.example/5"),
                LocalDate.of(2023, 10, 12)),
            unwritten("2023-I001", "kasama", ManuscriptState.NONE, PictureState.REQUESTED),
            unwritten("2023-I002", "mito", ManuscriptState.DRAFT, PictureState.NONE));
  }

  private static Placement unwritten(
      String issue, String chamber, ManuscriptState manuscript, PictureState picture) {
    return new Placement(issue, chamber, null, manuscript, picture, null, null, null);
  }

  @Test
  void readsWhatHasMoved() {
    assertThat(library.redirects())
        .hasSize(6)
        .startsWith(
            new Redirect(
                "/stories/2023-aomori-01/",
                "/stories/undated-aomori-01/",
                LocalDate.of(2024, 5, 1),
                "公開日の誤りが分かったため"),
            new Redirect("/case/mito.html", "/chambers/mito/", LocalDate.of(2024, 5, 2), null));
  }

  @Test
  void readsTheChecksOfLinksInTheOrderOfTheirRows() {
    URI url = URI.create("https://shimbun.example/2");
    assertThat(library.linkChecks())
        .containsExactly(
            new LinkCheck(url, LocalDate.of(2024, 5, 2), LinkStatus.BROKEN, "404、見本"),
            new LinkCheck(url, LocalDate.of(2024, 5, 1), LinkStatus.OK, null));
  }

  @Test
  void readsThePlanInItsOrder() {
    Plan plan = plan();
    assertThat(plan.fiscalYear().year()).isEqualTo(2023);
    assertThat(plan.adoptedOn()).isEqualTo("2023-03-16");
    assertThat(plan.source().pages()).isEqualTo(10);
    assertThat(plan.basicPolicy().html()).isEqualTo("<h2>見本の方針</h2>\n<p>本文です。</p>");
    assertThat(plan.sections()).extracting(Section::id).containsExactly("2023-I-1", "2023-III-4");
    assertThat(plan.sections()).extracting(Section::number).containsExactly(1, null);
    assertThat(plan.actionItems())
        .extracting(ActionItem::id)
        .containsExactly("2023-I-1-01", "2023-III-4-01", "2023-III-4-02", "2023-III-4-03");
  }

  @Test
  void readsTheOfficialWordingOfThePlanItself() {
    assertThat(plan().officialHeading()).isEqualTo("見本の基本的な考え方");
    assertThat(plan().officialText()).isEqualTo("見本の公式な方針。\n二つ目の段落。");
    assertThat(plan().officialPage()).isEqualTo(1);
  }

  @Test
  void readsTheOfficialWordingOfEachPart() {
    Chapter chapter = plan().chapters().get(0);
    assertThat(chapter.officialHeading()).isEqualTo("見本の第１章");
    assertThat(chapter.officialPage()).isEqualTo(2);
    assertThat(chapter.groups())
        .containsExactly(new SectionGroup("2023-I-G1", "見本の括り", "Sample group", 2, "見本の括り", 2));
    Section section = plan().sections().get(0);
    assertThat(section.officialHeading()).isEqualTo("見本の節");
    assertThat(section.officialText()).isEqualTo("見本の公式な前文。");
    assertThat(section.officialPage()).isEqualTo(2);
    assertThat(section.subheadings())
        .containsExactly(
            new Subheading("2023-I-1-S1", "見本の小見出し", "Sample sub-heading", 2, "見本の小見出し", 3));
    assertThat(item("2023-I-1-01").officialText()).isEqualTo("見本の公式な文面。");
    assertThat(item("2023-I-1-01").officialPage()).isEqualTo(3);
  }

  @Test
  void readsPartsWithoutOfficialWordingOrPage() {
    assertThat(item("2023-III-4-02").officialText()).isEqualTo("見本の公式な文面。\n2行目。");
    assertThat(item("2023-III-4-02").officialPage()).isNull();
    assertThat(item("2023-III-4-01").officialText()).isNull();
    assertThat(plan().chapters().get(1).officialHeading()).isNull();
  }

  @Test
  void numbersSchedulesInTheOrderOfTheText() {
    assertThat(item("2023-I-1-01").schedules())
        .containsExactly(
            new Schedule(
                "2023-I-1-01-D1",
                ScheduleKind.SCHEDULE,
                "10月頃予定",
                "見本の要望",
                LocalDate.of(2023, 10, 1),
                LocalDate.of(2023, 10, 31),
                SchedulePrecision.MONTH,
                Set.of(Qualifier.PLANNED, Qualifier.ABOUT),
                "予定。",
                List.of(new Revision(LocalDate.of(2023, 8, 1), "9月から10月に移した。", false))),
            new Schedule(
                "2023-I-1-01-D2",
                ScheduleKind.EXTERNAL_DEADLINE,
                "2023年度末",
                "見本の期限",
                LocalDate.of(2024, 3, 31),
                LocalDate.of(2024, 3, 31),
                SchedulePrecision.DAY,
                Set.of(Qualifier.EXACT),
                null,
                List.of()));
  }

  @Test
  void readsEveryKindOfTarget() {
    LocalDate start = LocalDate.of(2023, 4, 1);
    LocalDate end = LocalDate.of(2024, 3, 31);
    assertThat(item("2023-III-4-01").targets())
        .containsExactly(
            new Target.Growth(
                "2023-III-4-01-T1",
                "5％増",
                "主要メディア掲載数",
                start,
                end,
                false,
                TargetMeasure.CLIPPINGS_MAIN,
                new BigDecimal("5"),
                LocalDate.of(2022, 4, 1),
                LocalDate.of(2023, 3, 31)),
            new Target.Share(
                "2023-III-4-01-T2", "8割", "回答率", start, end, false, null, new BigDecimal("80")));
    assertThat(item("2023-III-4-02").targets())
        .containsExactly(
            new Target.Count(
                "2023-III-4-02-T1",
                "49商工会議所程度",
                "事例の発信",
                start,
                end,
                true,
                TargetMeasure.STORIES,
                49,
                "商工会議所",
                false),
            new Target.Date("2023-III-4-02-T2", "年度内", "見本サイトの公開", start, end, false, null),
            new Target.Text("2023-III-4-02-T3", "定着", "見本の定着", start, end, false, null));
  }

  @Test
  void readsEventsWithAndWithoutDates() {
    assertThat(item("2023-III-4-03").events())
        .containsExactly(
            new Event(
                "2023-III-4-03-E1",
                "見本大会",
                "茨城県水戸市",
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2023, 6, 30),
                SchedulePrecision.MONTH,
                "見本会議所",
                "会場は未定。",
                List.of(
                    new Revision(LocalDate.of(2023, 5, 1), "会場を改めた。", false),
                    new Revision(LocalDate.of(2023, 5, 20), "台風のため中止。", true))),
            new Event(
                "2023-III-4-03-E2", "日付のない催し", null, null, null, null, null, null, List.of()));
    assertThat(item("2023-III-4-03").events())
        .extracting(Event::cancelled)
        .containsExactly(true, false);
    assertThat(item("2023-I-1-01").schedules())
        .extracting(Schedule::cancelled)
        .containsExactly(false, false);
  }

  private static Plan plan() {
    return library.plans().get(0);
  }

  private static ActionItem item(String id) {
    return plan().actionItems().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
