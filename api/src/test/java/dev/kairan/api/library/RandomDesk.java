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
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Visits and the desk's records, made at random for a library of so many chambers and stories. */
final class RandomDesk {

  private static final List<String> DAYS =
      List.of(
          "2022-03-31",
          "2022-04-01",
          "2023-03-31",
          "2023-04-01",
          "2023-06-30",
          "2023-07-01",
          "2023-07-05",
          "2023-10-01",
          "2023-10-31",
          "2024-03-31",
          "2024-04-01");
  private static final List<String> OWNERS = List.of("広報部", "総務部ＤＸ課", "企画 Office");

  private final Random random;
  private final int chambers;
  private final int stories;

  RandomDesk(Random random, int chambers, int stories) {
    this.random = random;
    this.chambers = chambers;
    this.stories = stories;
  }

  void addTo(LibraryMaker maker) {
    IntStream.range(0, chambers + chambers / 2).mapToObj(this::visit).forEach(maker::visit);
    IntStream.range(0, chambers).mapToObj(this::request).forEach(maker::request);
    IntStream.range(0, 12).mapToObj(this::training).forEach(maker::training);
    IntStream.range(0, 15).mapToObj(this::issue).forEach(maker::issue);
    IntStream.range(0, 40).mapToObj(this::placement).forEach(maker::placement);
  }

  private Visit visit(int i) {
    VisitMode mode = pick(List.of(VisitMode.values()));
    Integer people = chance(2) ? null : (Integer) (1 + random.nextInt(5));
    return new Visit("V" + i, chamber(), day(), mode, people, chance(2) ? null : "懇談" + i);
  }

  private Request request(int i) {
    LocalDate asked = day();
    LocalDate answered = chance(2) ? null : asked.plusDays(random.nextInt(200));
    LocalDate due = asked.plusDays(random.nextInt(100));
    int reminders = random.nextInt(4);
    return new Request("Q" + i, chamber(), asked, due, reminders, pick(OWNERS), answered);
  }

  private Training training(int i) {
    List<String> present =
        random
            .ints(random.nextInt(chambers), 0, chambers)
            .distinct()
            .mapToObj(n -> "c" + n)
            .toList();
    TrainingKind kind = pick(List.of(TrainingKind.values()));
    return new Training("N" + i, kind, "ＰＲ研修 Vol" + i % 5, day(), present, null);
  }

  private Issue issue(int i) {
    return new Issue("I" + i, "jcci-site", day(), chance(2) ? null : "第" + i + "号");
  }

  private Placement placement(int i) {
    return new Placement(
        "I" + random.nextInt(15),
        chamber(),
        i % 2 == 0 ? "s" + random.nextInt(stories) : null,
        pick(List.of(ManuscriptState.values())),
        pick(List.of(PictureState.values())),
        chance(2) ? null : (Integer) (1 + i),
        null,
        chance(2) ? null : day());
  }

  private String chamber() {
    return "c" + random.nextInt(chambers);
  }

  private LocalDate day() {
    return LocalDate.parse(pick(DAYS));
  }

  /** True once in {@code times}. */
  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  private <V> V pick(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
