package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.oracle.World;
import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.Library;
import dev.kairan.content.plan.Section;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.PartialDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The questions about the plan, its evidence and its targets. */
@TestInstance(Lifecycle.PER_CLASS)
class PlanQuestionsTest {

  private static final Map<String, String> WRITTEN =
      Map.of("2023-03-31", "2023年3月31日", "2023-04-01", "2023年4月1日", "2023", "2023年");

  private final Library library = BorderLibrary.library();
  private final World world = new World(library).on(BorderLibrary.TODAY);
  private final Asking asking = new Asking(library, BorderLibrary.AT);

  @AfterAll
  void close() {
    asking.close();
  }

  @Test
  void sectionsWithoutStoryHaveNoItemWithEvidence() {
    for (LocalDate day : BorderLibrary.DAYS) {
      List<Section> sections = library.plans().get(1).sections();
      assertThat(asking.table(List.of("節の番号"), "sections-without-story", "asOf=" + day))
          .as("%s", day)
          .isEqualTo(
              sections.stream()
                  .filter(section -> stories(section, day).isEmpty())
                  .map(section -> List.of(section.id()))
                  .toList());
      assertThat(
              asking.table(
                  List.of("節の番号", "根拠となる事例"),
                  "sections-without-story",
                  "asOf=" + day,
                  "hasStory=true"))
          .isEqualTo(
              sections.stream()
                  .filter(section -> !stories(section, day).isEmpty())
                  .map(section -> List.of(section.id(), text(stories(section, day).size())))
                  .toList());
    }
  }

  /** As of a day, also those that were withdrawn after it. */
  private List<Story> stories(Section section, LocalDate day) {
    World then = new World(library).on(day);
    return Counted.stories(
        section.actionItems().stream()
            .flatMap(item -> then.storiesOf(item).stream())
            .distinct()
            .toList(),
        day);
  }

  @Test
  void itemsAreListedWithTheirEvidence() {
    for (LocalDate day : BorderLibrary.DAYS) {
      List<List<String>> expected =
          world.items().stream()
              .filter(placed -> placed.plan().fiscalYear().year() == 2023)
              .map(placed -> evidence(placed, day))
              .toList();
      assertThat(
              asking.table(
                  List.of("番号", "根拠となる事例", "最も新しい事例の公開日"),
                  "items-with-and-without-evidence",
                  "asOf=" + day))
          .as("%s", day)
          .isEqualTo(expected);
      long without = expected.stream().filter(row -> row.get(1).equals("0")).count();
      assertThat(asking.values("items-with-and-without-evidence", "asOf=" + day))
          .containsEntry("根拠の無い項目", Long.toString(without))
          .containsEntry("項目の総数", "5");
    }
  }

  private List<String> evidence(Placed placed, LocalDate day) {
    List<Story> stories = Counted.stories(world.storiesOf(placed.item()), day);
    String newest =
        stories.stream()
            .map(Story::publishedOn)
            .filter(date -> date != null)
            .max(Comparator.comparing(PartialDate::start))
            .map(date -> WRITTEN.getOrDefault(date.text(), date.text()))
            .orElse("");
    return List.of(placed.item().id(), text(stories.size()), newest);
  }

  @Test
  void targetsAreMeasuredOrSaidNotToBe() {
    assertThat(asking.table(List.of("項目の番号", "実績", "目標の値", "単位", "状態"), "targets-progress"))
        .as("of no visit and no clipping is anything recorded")
        .containsExactly(
            List.of("2023-I-1-01", "1", "4", "商工会議所", "遅れ"),
            List.of("2023-I-1-01", "", "", "件", "測定不能"),
            List.of("2023-I-2-01", "", "2", "商工会議所", "未入力"));
    assertThat(asking.values("targets-progress")).containsEntry("年度", "2023");
    assertThat(asking.answer("targets-progress", "fiscalYear=2022").rows()).isEmpty();
    assertThat(asking.answer("targets-progress", "fiscalYear=1999").rows())
        .as("a year without a plan")
        .isEmpty();
  }

  @Test
  void itemsOfAPartnerAreFoundByAPartOfItsName() {
    assertThat(asking.table(List.of("番号", "連携先", "根拠となる事例"), "items-by-partner"))
        .containsExactly(
            List.of("2023-I-1-01", "特許庁、ＩＰＡ（情報処理推進機構）", "2"), List.of("2023-I-2-01", "特許庁", "0"));
    for (String part : List.of("ipa", "ＩＰＡ", "情報処理")) {
      assertThat(asking.table(List.of("番号"), "items-by-partner", "partner=" + part))
          .containsExactly(List.of("2023-I-1-01"));
    }
    assertThat(asking.table(List.of("番号"), "items-by-partner", "partner=Google")).isEmpty();
    assertThat(
            asking.table(
                List.of("根拠となる事例", "事例"), "items-by-partner", "partner=IPA", "asOf=2023-03-31"))
        .containsExactly(List.of("1", "2023-mito-01の見出し"));
  }

  @Test
  void defaultsAreThoseOfTheRun() {
    assertThat(asking.answer("upcoming-events").asked().variables())
        .isEqualTo(Map.of("from", "2024-03-15", "to", "2024-06-15", "kind", "EVENT"));
    assertThat(asking.answer("items-due-in-month").asked().variables())
        .isEqualTo(Map.of("month", "2024-03", "asOf", "2024-03-15"));
    assertThat(asking.answer("sections-without-story").asked().variables())
        .isEqualTo(Map.of("fiscalYear", 2023, "asOf", "2024-03-15", "hasStory", false));
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
