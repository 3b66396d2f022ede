package dev.kairan.api.oracle;

import dev.kairan.content.Library;
import dev.kairan.content.desk.TrainingKind;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.place.RegionalBlock;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.TargetMeasure;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.OutletTier;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.visit.VisitMode;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Values worth comparing with, by the field of the filter that they are for. */
public final class FilterValues {

  private static final List<String> DAYS =
      List.of("2022-04-01", "2023-01-01", "2023-04-01", "2023-07-05", "2023-10-31", "2024-03-31");

  private static final Set<String> SMALL = Set.of("page", "people", "reminders", "storyCount");

  private static final List<String> MONTHS =
      List.of("2022-04", "2023-04", "2023-05", "2023-07", "2023-10", "2024-03");

  /** One of them twice, with other offsets. */
  private static final List<String> INSTANTS =
      List.of(
          "2023-03-31T14:59:00Z",
          "2023-10-01T12:00:00+09:00",
          "2023-09-30T20:00:00-07:00",
          "2023-10-01T12:00:30+09:00",
          "2024-04-01T14:00:00+09:00");

  private final Map<String, List<String>> texts;

  public FilterValues(Library library) {
    World world = new World(library);
    this.texts =
        Map.ofEntries(
            Map.entry("ChamberFilter.id", all(library.chambers().stream().map(c -> c.id()))),
            Map.entry("ChamberFilter.name", all(library.chambers().stream().map(c -> c.name()))),
            Map.entry("ChamberFilter.kana", all(library.chambers().stream().map(c -> c.kana()))),
            Map.entry(
                "ChamberFilter.website",
                all(
                    library.chambers().stream()
                        .map(c -> c.website())
                        .filter(Objects::nonNull)
                        .map(URI::toString))),
            Map.entry(
                "ChamberFilter.prefecture",
                all(Arrays.stream(Prefecture.values()).map(Prefecture::id))),
            Map.entry(
                "ChamberFilter.regionalBlock",
                all(Arrays.stream(RegionalBlock.values()).map(RegionalBlock::id))),
            Map.entry("StoryFilter.id", all(library.stories().stream().map(s -> s.id()))),
            Map.entry("StoryFilter.title", all(library.stories().stream().map(s -> s.title()))),
            Map.entry(
                "CorrectionFilter.what",
                all(
                    library.stories().stream()
                        .flatMap(s -> s.corrections().stream())
                        .map(c -> c.what()))),
            Map.entry(
                "LinkFilter.url",
                all(
                    library.stories().stream()
                        .flatMap(s -> s.addresses().stream())
                        .map(URI::toString))),
            Map.entry("TopicFilter.id", all(library.topics().stream().map(t -> t.id()))),
            Map.entry("TopicFilter.name", all(library.topics().stream().map(t -> t.name()))),
            Map.entry("OutletFilter.id", all(library.outlets().stream().map(o -> o.id()))),
            Map.entry("OutletFilter.name", all(library.outlets().stream().map(o -> o.name()))),
            Map.entry(
                "OutletFilter.prefecture",
                all(Arrays.stream(Prefecture.values()).map(Prefecture::id))),
            Map.entry("ClippingFilter.id", all(library.clippings().stream().map(c -> c.id()))),
            Map.entry(
                "ClippingFilter.title", all(library.clippings().stream().map(c -> c.title()))),
            Map.entry(
                "ReleaseFilter.id",
                all(library.pressOffice().releases().stream().map(r -> r.id()))),
            Map.entry(
                "ReleaseFilter.title",
                all(library.pressOffice().releases().stream().map(r -> r.title()))),
            Map.entry(
                "DeliveryFilter.club",
                all(library.pressOffice().pressClubs().stream().map(c -> c.id()))),
            Map.entry(
                "ReleaseFilter.actionItem", all(world.items().stream().map(p -> p.item().id()))),
            Map.entry("ActionItemFilter.id", all(world.items().stream().map(p -> p.item().id()))),
            Map.entry(
                "ActionItemFilter.chapter", all(world.items().stream().map(p -> p.chapter().id()))),
            Map.entry(
                "ActionItemFilter.section", all(world.items().stream().map(p -> p.section().id()))),
            Map.entry(
                "ActionItemFilter.title", all(world.items().stream().map(p -> p.item().title()))),
            Map.entry(
                "ActionItemFilter.summary",
                all(world.items().stream().map(p -> p.item().summary()))),
            Map.entry("VisitFilter.id", all(library.visits().stream().map(v -> v.id()))),
            Map.entry("VisitFilter.chamber", all(library.chambers().stream().map(c -> c.id()))),
            Map.entry("RequestFilter.id", all(library.desk().requests().stream().map(r -> r.id()))),
            Map.entry("RequestFilter.chamber", all(library.chambers().stream().map(c -> c.id()))),
            Map.entry(
                "RequestFilter.owner", all(library.desk().requests().stream().map(r -> r.owner()))),
            Map.entry(
                "TrainingFilter.id", all(library.desk().trainings().stream().map(t -> t.id()))),
            Map.entry(
                "TrainingFilter.title",
                all(library.desk().trainings().stream().map(t -> t.title()))),
            Map.entry("IssueFilter.id", all(library.desk().issues().stream().map(i -> i.id()))),
            Map.entry("IssueFilter.outlet", all(library.outlets().stream().map(o -> o.id()))),
            Map.entry("TargetFilter.what", List.of("件数の目標", "伸びの目標", "言葉の目標")),
            Map.entry(
                "PartnerFilter.name",
                all(world.items().stream().flatMap(p -> p.item().partners().stream()))),
            Map.entry(
                "EventFilter.name",
                all(
                    world.items().stream()
                        .flatMap(p -> p.item().events().stream())
                        .map(e -> e.name()))),
            Map.entry("EventFilter.place", List.of("高知県高知市", "栃木県宇都宮市", "東京")));
  }

  private static List<String> all(Stream<String> values) {
    return Stream.concat(values, Stream.of("nowhere")).distinct().toList();
  }

  /**
   * A value.
   *
   * @param coordinate the field of the filter, such as {@code StoryFilter.title}
   * @param comparison such as {@code contains}
   * @param type the scalar or enum that is wanted
   */
  Object one(String coordinate, String comparison, String type, Random random) {
    return switch (type) {
      case "Boolean" -> random.nextBoolean();
      case "Int" ->
          SMALL.contains(coordinate.substring(coordinate.indexOf('.') + 1))
              ? (Object) (1 + random.nextInt(8))
              : 2021 + random.nextInt(4);
      case "Date" -> pick(DAYS, random);
      case "DateTime" -> pick(INSTANTS, random);
      case "OutletKind" -> pick(List.of(OutletKind.values()), random).name();
      case "OutletTier" -> pick(List.of(OutletTier.values()), random).name();
      case "BodyKind" -> pick(List.of(BodyKind.values()), random).name();
      case "LinkStatus" -> pick(List.of("OK", "BROKEN", "UNCHECKED"), random);
      case "ScheduleKind" -> pick(List.of(ScheduleKind.values()), random).name();
      case "VisitMode" -> pick(List.of(VisitMode.values()), random).name();
      case "TrainingKind" -> pick(List.of(TrainingKind.values()), random).name();
      case "TargetMeasure" -> pick(List.of(TargetMeasure.values()), random).name();
      default ->
          comparison.equals("month") || comparison.equals("touchesMonth")
              ? pick(MONTHS, random)
              : text(coordinate, comparison, random);
    };
  }

  private String text(String coordinate, String comparison, Random random) {
    List<String> known = texts.get(coordinate);
    if (known == null) {
      throw new AssertionError("no values are known for " + coordinate);
    }
    boolean open = !coordinate.endsWith("prefecture") && !coordinate.endsWith("regionalBlock");
    String whole = open ? pick(known, random) : pick(known.subList(0, known.size() - 1), random);
    return switch (comparison) {
      case "startsWith" -> whole.substring(0, end(whole, random.nextInt(4)));
      case "contains" -> respelt(part(whole, random), random);
      default -> whole;
    };
  }

  private static String part(String whole, Random random) {
    int points = whole.codePointCount(0, whole.length());
    int from = random.nextInt(points + 1);
    int to = from + random.nextInt(Math.min(4, points - from + 1));
    return whole.substring(end(whole, from), end(whole, to));
  }

  private static int end(String text, int points) {
    int all = text.codePointCount(0, text.length());
    return text.offsetByCodePoints(0, Math.min(points, all));
  }

  /** The same to a reader: other case, or hiragana as katakana. */
  private static String respelt(String part, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> part.toUpperCase(Locale.ROOT);
      case 1 ->
          part.codePoints()
              .map(c -> c >= 0x3041 && c <= 0x3096 ? c + 96 : c)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      default -> part;
    };
  }

  private static <V> V pick(List<V> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }
}
