package dev.kairan.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.desk.Desk;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import dev.kairan.content.time.PartialDate;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewestDayTest {

  @Test
  void isUnknownWithoutDates() {
    assertThat(NewestDay.of(List.of(story(null, null, null)), List.of(), List.of(), Desk.EMPTY))
        .isNull();
  }

  @Test
  void countsAMonthByItsFirstDayAndAYearNotAtAll() {
    List<Story> stories = List.of(story("2024-05", null, null), story("2024-04-30", "2026", null));

    assertThat(NewestDay.of(stories, List.of(), List.of(), Desk.EMPTY)).isEqualTo("2024-05-01");
  }

  @Test
  void looksAtPublicationSourcesAndVisitsToo() {
    List<Story> stories = List.of(story("2024", "2024-05-02", "2024-05-03"));
    Visit visit =
        new Visit("2024-V001", "mito", LocalDate.of(2024, 5, 4), VisitMode.ONLINE, null, null);

    assertThat(NewestDay.of(stories, List.of(), List.of(), Desk.EMPTY)).isEqualTo("2024-05-03");
    assertThat(NewestDay.of(stories, List.of(visit), List.of(), Desk.EMPTY))
        .isEqualTo("2024-05-04");
  }

  @Test
  void looksAtWhatTheDeskDidButNotAtWhatItPlans() {
    LocalDate asked = LocalDate.of(2024, 5, 5);
    LocalDate answered = LocalDate.of(2024, 5, 6);
    LocalDate changed = LocalDate.of(2024, 5, 7);
    LocalDate later = LocalDate.of(2024, 6, 1);
    Request open = new Request("2024-Q001", "mito", asked, later, 0, "広報部", null);
    Request closed = new Request("2024-Q002", "mito", asked, later, 0, "広報部", answered);
    Training training = new Training("2024-N001", TrainingKind.VIDEO, "動画", later, List.of(), null);
    Issue issue = new Issue("2024-I001", "ishigaki", later, null);
    Placement placement =
        new Placement(
            "2024-I001",
            "mito",
            null,
            ManuscriptState.FINAL,
            PictureState.READY,
            null,
            null,
            changed);

    assertThat(newest(new Desk(List.of(open), List.of(training), List.of(issue), List.of())))
        .isEqualTo(asked);
    assertThat(newest(new Desk(List.of(open, closed), List.of(), List.of(), List.of())))
        .isEqualTo(answered);
    assertThat(newest(new Desk(List.of(closed), List.of(), List.of(issue), List.of(placement))))
        .isEqualTo(changed);
    assertThat(newest(new Desk(List.of(), List.of(training), List.of(issue), List.of()))).isNull();
  }

  private static @Nullable LocalDate newest(Desk desk) {
    return NewestDay.of(List.of(), List.of(), List.of(), desk);
  }

  private static Story story(
      @Nullable String date, @Nullable String publishedOn, @Nullable String sourceDate) {
    Source source = new Source("題", "社", URI.create("https://a.example/"), optional(sourceDate));
    return new Story(
        "2024-mito-01",
        "stories/2024/mito-01.md",
        "見出し",
        List.of(),
        null,
        BodyKind.CHAMBER,
        optional(date),
        optional(publishedOn),
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(source),
        new Summary("", "", ""),
        null,
        null,
        List.of(),
        null,
        null,
        new Markup("", "", ""));
  }

  private static @Nullable PartialDate optional(@Nullable String text) {
    return text == null ? null : PartialDate.parse(text);
  }
}
