package dev.kairan.api.library;

import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.visit.Visit;
import dev.kairan.content.visit.VisitMode;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Visits and the desk's records of the {@link RichLibrary}, some of them after its day. */
final class RichDesk {

  private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
  private static final LocalDate AUGUST = LocalDate.of(2023, 8, 10);

  private RichDesk() {}

  static void addTo(LibraryMaker maker) {
    maker
        .visit("mito", "2023-05-01")
        .visit(new Visit("V2", "mito", JUNE, VisitMode.ONLINE, 4, "理事会との懇談"))
        .visit("naha", "2024-02-01");
    requests(maker);
    trainings(maker);
    issues(maker);
  }

  private static void requests(LibraryMaker maker) {
    maker
        .request(new Request("2023-Q001", "mito", JUNE, AUGUST, 2, "広報部", null))
        .request(new Request("2023-Q002", "naha", JUNE, AUGUST, 0, "広報部", JUNE.plusDays(3)));
  }

  private static void trainings(LibraryMaker maker) {
    URI address = URI.create("https://training.example/1");
    List<String> present = List.of("naha", "mito");
    maker
        .training(new Training("2023-N001", TrainingKind.SEMINAR, "見本の研修", JUNE, present, address))
        .training(new Training("2023-N002", TrainingKind.VIDEO, "動画", AUGUST, List.of(), null));
  }

  private static void issues(LibraryMaker maker) {
    LocalDate october = LocalDate.of(2023, 10, 11);
    maker
        .issue(new Issue("2023-I001", "jcci-site", october, "第3号"))
        .issue(new Issue("2023-I002", "jcci-site", AUGUST, null))
        .placement(
            new Placement(
                "2023-I001",
                "mito",
                "2023-mito-01",
                ManuscriptState.FINAL,
                PictureState.READY,
                5,
                URI.create("https://channel.example/5"),
                october))
        .placement(planned("2023-I001", "naha"))
        .placement(planned("2023-I002", "gosho"));
  }

  private static Placement planned(String issue, String chamber) {
    return new Placement(
        issue, chamber, null, ManuscriptState.DRAFT, PictureState.REQUESTED, null, null, null);
  }
}
