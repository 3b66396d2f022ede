package dev.kairan.api.oracle;

import static java.util.Comparator.comparing;

import dev.kairan.api.oracle.World.Placed;
import dev.kairan.api.store.text.KanaKey;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Story;
import dev.kairan.content.visit.Visit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Orders of lists: by a value, those without it last in either direction, then by a tie-break. */
public final class OrderOracle {

  private final World world;

  public OrderOracle(World world) {
    this.world = world;
  }

  public Comparator<Chamber> chambers(String field, boolean descending) {
    Function<Chamber, @Nullable Comparable<?>> value =
        switch (field) {
          case "KANA" -> c -> codePoints(KanaKey.of(c.kana()));
          case "PREFECTURE" -> c -> codePoints(c.prefecture().code() + " " + KanaKey.of(c.kana()));
          case "STORY_COUNT" -> c -> world.storiesOf(c).size();
          case "LATEST_STORY" -> this::latest;
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Chamber::id);
  }

  public Comparator<Story> stories(String field, boolean descending) {
    Function<Story, @Nullable Comparable<?>> value =
        switch (field) {
          case "PUBLISHED_ON" -> s -> ValueOracle.day(s.publishedOn());
          case "NEWEST" ->
              s -> ValueOracle.day(s.publishedOn() == null ? s.date() : s.publishedOn());
          case "DATE" -> s -> ValueOracle.day(s.date());
          case "TITLE" -> s -> codePoints(s.title());
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Story::id);
  }

  public Comparator<Placed> actionItems(String field, boolean descending) {
    List<String> plan = world.items().stream().map(placed -> placed.item().id()).toList();
    Function<Placed, @Nullable Comparable<?>> value =
        switch (field) {
          case "PLAN" -> p -> plan.indexOf(p.item().id());
          case "DUE" -> p -> due(p.item());
          case "EVIDENCE_COUNT" -> p -> world.storiesOf(p.item()).size();
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(p -> plan.indexOf(p.item().id()));
  }

  public Comparator<Visit> visits(String field, boolean descending) {
    Function<Visit, @Nullable Comparable<?>> value =
        switch (field) {
          case "DATE" -> Visit::date;
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Visit::id);
  }

  public Comparator<Request> requests(String field, boolean descending) {
    Function<Request, @Nullable Comparable<?>> value =
        switch (field) {
          case "DUE_ON" -> Request::dueOn;
          case "ASKED_ON" -> Request::askedOn;
          case "REMINDERS" -> Request::reminders;
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Request::id);
  }

  public Comparator<Training> trainings(String field, boolean descending) {
    Function<Training, @Nullable Comparable<?>> value =
        switch (field) {
          case "DATE" -> Training::date;
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Training::id);
  }

  public Comparator<Issue> issues(String field, boolean descending) {
    Function<Issue, @Nullable Comparable<?>> value =
        switch (field) {
          case "DATE" -> Issue::date;
          default -> throw new AssertionError(field);
        };
    return by(value, descending).thenComparing(Issue::id);
  }

  public Comparator<Clipping> clippings(String field, boolean descending) {
    return OrderOracle.<Clipping>by(
            c -> field.equals("DATE") ? c.date() : codePoints(c.title()), descending)
        .thenComparing(Clipping::id);
  }

  public Comparator<Release> releases(String field, boolean descending) {
    return OrderOracle.<Release>by(
            r -> field.equals("DATE") ? r.date() : codePoints(r.title()), descending)
        .thenComparing(Release::id);
  }

  private @Nullable String latest(Chamber chamber) {
    return world.storiesOf(chamber).stream()
        .map(s -> ValueOracle.day(s.publishedOn()))
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable String due(ActionItem item) {
    return item.schedules().stream()
        .filter(s -> s.kind() == ScheduleKind.SCHEDULE && !s.cancelled())
        .map(Schedule::end)
        .min(Comparator.naturalOrder())
        .map(Object::toString)
        .orElse(null);
  }

  /** Text in the order of code points, which is not that of {@link String}. */
  private static String codePoints(String text) {
    return text.codePoints()
        .mapToObj(c -> Integer.toString(0x1000000 + c))
        .reduce("", String::concat);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // The values of one order are of one type.
  private static <R> Comparator<R> by(
      Function<R, @Nullable Comparable<?>> value, boolean descending) {
    Comparator<Comparable> order =
        descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return comparing(row -> (Comparable) value.apply(row), Comparator.nullsLast(order));
  }
}
