package dev.kairan.api.oracle;

import static dev.kairan.api.oracle.ValueOracle.day;
import static dev.kairan.api.oracle.ValueOracle.holds;

import dev.kairan.api.oracle.LinkOracle.Link;
import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.time.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Whether a record passes a filter, by the words of the schema and without SQL. */
public final class FilterOracle {

  private final World world;
  private final DeskFilterOracle desk;

  public FilterOracle(World world) {
    this.world = world;
    this.desk = new DeskFilterOracle(world);
  }

  public boolean chamber(Chamber c, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> chamber(c, f));
              case "or" -> list(operand).stream().anyMatch(f -> chamber(c, f));
              case "not" -> !chamber(c, map(operand));
              case "id" -> holds(c.id(), operand);
              case "name" -> holds(c.name(), operand);
              case "kana" -> holds(c.kana(), operand);
              case "prefecture" -> holds(c.prefecture().id(), operand);
              case "regionalBlock" -> holds(c.prefecture().block().id(), operand);
              case "website" -> holds(c.website() == null ? null : c.website().toString(), operand);
              case "validOn" -> c.existsOn(LocalDate.parse((String) operand));
              case "stories" -> related(world.storiesOf(c), operand, this::story);
              case "storyCount" -> holds(world.storiesOf(c).size(), operand);
              case "visits" -> related(world.visitsOf(c), operand, desk::visit);
              case "requests" -> related(world.requestsOf(c), operand, desk::request);
              case "trainings" -> related(world.trainingsOf(c), operand, desk::training);
              default -> throw new AssertionError(name);
            });
  }

  public boolean story(Story s, Map<String, ?> filter) {
    FiscalYear year = s.fiscalYear();
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> story(s, f));
              case "or" -> list(operand).stream().anyMatch(f -> story(s, f));
              case "not" -> !story(s, map(operand));
              case "id" -> holds(s.id(), operand);
              case "title" -> holds(s.title(), operand);
              case "fiscalYear" -> holds(year == null ? null : year.year(), operand);
              case "publishedOn" -> holds(day(s.publishedOn()), operand);
              case "date" -> holds(day(s.date()), operand);
              case "bodyKind" -> holds(s.bodyKind().name(), operand);
              case "chambers" -> related(world.chambersOf(s), operand, this::chamber);
              case "topics" -> related(world.topicsOf(s), operand, FilterOracle::topic);
              case "actionItems" -> related(world.itemsOf(s), operand, this::actionItem);
              case "outlets" -> related(world.outletsOf(s), operand, PressFilterOracle::outlet);
              case "consent" -> holds(consentedOn(s), operand);
              case "imageExpiresOn" ->
                  holds(text(s.image() == null ? null : s.image().expiresOn()), operand);
              case "corrections" ->
                  related(world.corrections(s), operand, FilterOracle::correction);
              case "links" -> related(new LinkOracle(world).links(s), operand, FilterOracle::link);
              default -> throw new AssertionError(name);
            });
  }

  public boolean actionItem(Placed p, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "and" -> list(operand).stream().allMatch(f -> actionItem(p, f));
              case "or" -> list(operand).stream().anyMatch(f -> actionItem(p, f));
              case "not" -> !actionItem(p, map(operand));
              case "id" -> holds(p.item().id(), operand);
              case "fiscalYear" -> holds(p.plan().fiscalYear().year(), operand);
              case "chapter" -> holds(p.chapter().id(), operand);
              case "section" -> holds(p.section().id(), operand);
              case "title" -> holds(p.item().title(), operand);
              case "summary" -> holds(p.item().summary(), operand);
              case "page" -> holds(p.item().page(), operand);
              case "schedules" -> related(p.item().schedules(), operand, this::schedule);
              case "targets" -> related(p.item().targets(), operand, FilterOracle::target);
              case "partners" -> related(p.item().partners(), operand, FilterOracle::partner);
              case "events" -> related(p.item().events(), operand, FilterOracle::event);
              case "stories" -> related(world.storiesOf(p.item()), operand, this::story);
              default -> throw new AssertionError(name);
            });
  }

  private static boolean topic(Topic t, Map<String, ?> filter) {
    return all(filter, (name, operand) -> holds(name.equals("id") ? t.id() : t.name(), operand));
  }

  private @Nullable String consentedOn(Story story) {
    Consent consent = world.consent(story);
    return consent == null ? null : consent.on().toString();
  }

  private static boolean correction(Correction c, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) -> holds(name.equals("on") ? c.on().toString() : c.what(), operand));
  }

  private static boolean link(Link l, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "url" -> holds(l.url(), operand);
              case "status" -> holds(l.status(), operand);
              case "checkedOn" -> holds(text(l.checkedOn()), operand);
              default -> throw new AssertionError(name);
            });
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static boolean partner(String partner, Map<String, ?> filter) {
    return all(filter, (name, operand) -> holds(partner, operand));
  }

  /** Whether a schedule passes a filter. */
  public boolean schedule(Schedule s, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "kind" -> holds(s.kind().name(), operand);
              case "touchesMonth" ->
                  !YearMonth.parse((String) operand).isBefore(YearMonth.from(s.start()))
                      && !YearMonth.parse((String) operand).isAfter(YearMonth.from(s.end()));
              case "start" -> holds(s.start().toString(), operand);
              case "end" -> holds(s.end().toString(), operand);
              default -> throw new AssertionError(name);
            });
  }

  private static boolean target(Target t, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "what" -> holds(t.what(), operand);
              case "measure" -> holds(t.measure() == null ? null : t.measure().name(), operand);
              case "end" -> holds(t.end().toString(), operand);
              default -> throw new AssertionError(name);
            });
  }

  private static boolean event(Event e, Map<String, ?> filter) {
    return all(
        filter,
        (name, operand) ->
            switch (name) {
              case "name" -> holds(e.name(), operand);
              case "place" -> holds(e.place(), operand);
              case "start" -> holds(e.start() == null ? null : e.start().toString(), operand);
              case "end" -> holds(e.end() == null ? null : e.end().toString(), operand);
              default -> throw new AssertionError(name);
            });
  }

  static <R> boolean related(List<R> rows, Object operand, BiPredicate<R, Map<String, ?>> passes) {
    return all(
        map(operand),
        (quantifier, filter) ->
            switch (quantifier) {
              case "some" -> rows.stream().anyMatch(row -> passes.test(row, map(filter)));
              case "none" -> rows.stream().noneMatch(row -> passes.test(row, map(filter)));
              case "every" -> rows.stream().allMatch(row -> passes.test(row, map(filter)));
              default -> throw new AssertionError(quantifier);
            });
  }

  static boolean all(Map<String, ?> filter, BiPredicate<String, Object> field) {
    return filter.entrySet().stream().allMatch(e -> field.test(e.getKey(), e.getValue()));
  }

  @SuppressWarnings("unchecked") // Filters are made of maps, lists and scalars.
  static Map<String, ?> map(Object filter) {
    return (Map<String, ?>) filter;
  }

  @SuppressWarnings("unchecked") // As above.
  static List<Map<String, ?>> list(Object filters) {
    return (List<Map<String, ?>>) filters;
  }
}
