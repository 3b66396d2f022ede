package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.DeskLibrary;
import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about issues, requests, trainings, and the table by block. */
@TestInstance(Lifecycle.PER_CLASS)
class DeskQuestionsTest {

  private final Library library = DeskLibrary.library();
  private final World world = new World(library).on(DeskLibrary.TODAY);
  private final Asking asking = new Asking(library, DeskLibrary.AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void nextIssueIsTheFirstFromToday() {
    assertThat(
            asking.table(
                List.of("号の日付", "媒体", "号数", "会議所", "事例", "事例を取り下げた日", "原稿", "写真", "ページ"),
                "next-issue"))
        .containsExactly(
            List.of(
                "2024-03-21",
                "会議所ニュース",
                "第2号",
                "那覇商工会議所",
                "2023-mito-02の見出し",
                "",
                "下書き",
                "用意できた",
                "3"),
            List.of("2024-03-21", "会議所ニュース", "第2号", "御所商工会議所", "", "", "まだ", "依頼済み", ""),
            List.of(
                "2024-03-21",
                "会議所ニュース",
                "第2号",
                "高知商工会議所",
                "2023-kochi-01の見出し",
                "2023-12-01",
                "決定稿",
                "依頼済み",
                ""));
    assertThat(asking.values("next-issue")).containsEntry("この日から後の号", "2");
  }

  @Test
  void issuesAreChosenByChannelAndDay() {
    List<String> columns = List.of("号の日付", "会議所");

    assertThat(asking.table(columns, "next-issue", "outlet=ishigaki"))
        .containsExactly(List.of("2024-04-10", "日立商工会議所"));
    assertThat(asking.table(columns, "next-issue", "from=2024-03-11"))
        .containsExactly(List.of("2024-03-11", "水戸商工会議所"));
    assertThat(asking.table(columns, "next-issue", "from=2024-03-12", "count=2"))
        .extracting(row -> row.get(1))
        .containsExactly("那覇商工会議所", "御所商工会議所", "高知商工会議所", "日立商工会議所");
    assertThat(asking.table(columns, "next-issue", "from=2024-04-11")).isEmpty();
  }

  @Test
  void unansweredRequestsOnEveryDay() {
    for (LocalDate day : DeskLibrary.DAYS) {
      List<Request> open =
          library.desk().requests().stream()
              .filter(r -> !r.askedOn().isAfter(day))
              .filter(r -> r.answeredOn() == null || r.answeredOn().isAfter(day))
              .sorted(Comparator.comparing(Request::dueOn).thenComparing(Request::id))
              .toList();
      assertThat(
              asking.table(
                  List.of("会議所", "頼んだ日", "期限", "催促した回数"), "unanswered-requests", "asOf=" + day))
          .as("%s", day)
          .isEqualTo(
              open.stream()
                  .map(
                      r ->
                          List.of(
                              name(r.chamber()),
                              r.askedOn().toString(),
                              r.dueOn().toString(),
                              Integer.toString(r.reminders())))
                  .toList());
      assertThat(asking.values("unanswered-requests", "asOf=" + day))
          .containsEntry("返事の無い依頼", Integer.toString(open.size()))
          .containsEntry(
              "返事の無い会議所", Long.toString(open.stream().map(Request::chamber).distinct().count()));
    }
  }

  private String name(String chamber) {
    return library.chambers().stream()
        .filter(c -> c.id().equals(chamber))
        .findAny()
        .orElseThrow()
        .name();
  }

  @Test
  void countsTheDaysSinceAnAnswerWasDue() {
    List<String> columns = List.of("会議所", "期限から過ぎた日数", "催促した回数");

    assertThat(asking.table(columns, "unanswered-requests"))
        .containsExactly(
            List.of("畝傍商工会議所", "258", "2"),
            List.of("日立商工会議所", "219", "3"),
            List.of("那覇商工会議所", "0", "0"));
    assertThat(asking.table(columns, "unanswered-requests", "asOf=2023-08-09"))
        .as("on its last day a request is not late")
        .contains(List.of("日立商工会議所", "0", "3"));
    assertThat(asking.table(columns, "unanswered-requests", "dueBy=2023-08-08")).hasSize(1);
  }

  @Test
  void absentChambersOnEveryDay() {
    for (LocalDate day : DeskLibrary.DAYS) {
      for (int year : new int[] {2022, 2023, 2024}) {
        List<Training> held =
            library.desk().trainings().stream()
                .filter(t -> FiscalYear.of(t.date()).year() == year && !t.date().isAfter(day))
                .toList();
        List<String> expected =
            library.chambers().stream()
                .filter(c -> c.existsOn(day))
                .filter(c -> world.trainingsOf(c).stream().noneMatch(held::contains))
                .sorted(
                    Comparator.<Chamber, String>comparing(c -> c.prefecture().code())
                        .thenComparing(Chamber::kana))
                .map(Chamber::name)
                .toList();
        String[] asked = {"asOf=" + day, "fiscalYear=" + year};

        assertThat(asking.table(List.of("会議所"), "trainings-and-absent-chambers", asked))
            .as("%s", List.of(asked))
            .isEqualTo(expected.stream().map(List::of).toList());
        assertThat(asking.values("trainings-and-absent-chambers", asked))
            .containsEntry("記録されたセミナー", count(held, TrainingKind.SEMINAR))
            .containsEntry("記録された動画", count(held, TrainingKind.VIDEO));
      }
    }
  }

  private static String count(List<Training> held, TrainingKind kind) {
    return Long.toString(held.stream().filter(t -> t.kind() == kind).count());
  }

  @Test
  void absentFromSeminarsAsWeSawThem() {
    assertThat(asking.table(List.of("会議所"), "trainings-and-absent-chambers", "kind=SEMINAR"))
        .containsExactly(
            List.of("日立商工会議所"), List.of("橿原商工会議所"), List.of("御所商工会議所"), List.of("高知商工会議所"));
    assertThat(asking.values("trainings-and-absent-chambers", "kind=SEMINAR"))
        .containsEntry("記録されたセミナー", "2")
        .containsEntry("記録された動画", "2")
        .containsEntry("参加した会議所", "2");
  }

  /** The numbers of the table itself are counted by hand beside the graph. */
  @Test
  void tableByBlockShowsEveryFigureInItsColumn() {
    List<String> columns =
        List.of("ブロック", "会議所", "事例のある会議所", "事例", "訪問した会議所", "訪問の延べ回数", "掲載", "転載を除く掲載");

    assertThat(asking.table(columns, "table-by-block"))
        .hasSize(9)
        .contains(
            List.of("関東", "2", "1", "1", "1", "3", "2", "1"),
            List.of("関西", "2", "0", "0", "2", "2", "1", "0"),
            List.of("九州", "1", "1", "1", "1", "1", "0", "0"),
            List.of("東北", "0", "0", "0", "0", "0", "0", "0"));
    assertThat(asking.values("table-by-block"))
        .isEqualTo(
            Map.of(
                "全国の会議所", "6",
                "事例のある会議所", "2",
                "事例", "1",
                "訪問した会議所（空欄は未入力）", "5",
                "訪問の延べ回数（空欄は未入力）", "7",
                "掲載（空欄は未入力）", "4",
                "転載を除く掲載（空欄は未入力）", "2",
                "記録の最も新しい日", "2024-03-15"));
  }

  @Test
  void whatIsNotRecordedStaysOpen() {
    Library empty = new LibraryMaker().chamber("mito", "水戸", "みと", Prefecture.IBARAKI).make();
    try (Asking nothing = new Asking(empty, DeskLibrary.AT)) {
      assertThat(nothing.table(List.of("会議所", "訪問した会議所", "掲載"), "table-by-block"))
          .contains(List.of("1", "", ""));
      assertThat(nothing.values("table-by-block"))
          .containsEntry("訪問した会議所（空欄は未入力）", "")
          .containsEntry("掲載（空欄は未入力）", "");
    }
  }
}
