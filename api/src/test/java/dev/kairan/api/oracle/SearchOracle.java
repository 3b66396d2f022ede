package dev.kairan.api.oracle;

import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A search by looking at every text of a library. */
public final class SearchOracle {

  private static final int PLACE = 100;

  /**
   * What can be found.
   *
   * @param kind as in the schema
   * @param newest the day that orders equal hits
   * @param places the lines of the title, of the summary and of the rest, as written
   */
  public record Text(
      String kind,
      String id,
      @Nullable Integer fiscalYear,
      @Nullable String newest,
      List<List<String>> places) {}

  /**
   * A text that was found.
   *
   * @param points without those for words that stand alone in the title
   */
  public record Found(Text text, int points) {}

  /** A text as a reader takes its lines. */
  private record Read(Text text, List<List<String>> places) {}

  private final List<Read> texts = new ArrayList<>();

  public SearchOracle(World world) {
    world.stories().forEach(story -> add(story(story, world)));
    world.items().forEach(placed -> add(item(placed)));
    world.library().chambers().forEach(chamber -> add(chamber(chamber)));
  }

  private void add(Text text) {
    texts.add(
        new Read(
            text,
            text.places().stream()
                .map(lines -> lines.stream().map(ReaderEye::read).toList())
                .toList()));
  }

  public List<Text> texts() {
    return texts.stream().map(Read::text).toList();
  }

  /** Every text that has all words, by its kind and id with a space between. */
  public Map<String, Found> find(String query, Collection<String> kinds, @Nullable Integer year) {
    List<String> words = words(query);
    Map<String, Found> found = new LinkedHashMap<>();
    for (Read each : texts) {
      Text text = each.text();
      List<Integer> points = words.stream().map(word -> points(each.places(), word)).toList();
      boolean wanted =
          kinds.contains(text.kind()) && (year == null || year.equals(text.fiscalYear()));
      if (wanted && !points.contains(0)) {
        int sum = points.stream().mapToInt(p -> p).sum();
        found.put(text.kind() + " " + text.id(), new Found(text, sum));
      }
    }
    return found;
  }

  private static List<String> words(String query) {
    return Arrays.stream(query.split("[\\s\\p{Z}]+", -1))
        .flatMap(
            word ->
                ReaderEye.impossible(word)
                    ? Stream.of("\uFFFE")
                    : Arrays.stream(ReaderEye.sought(word).split("[\\s\\p{Z}]+", -1)))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static int points(List<List<String>> places, String word) {
    int best = 0;
    for (int i = 0; i < places.size(); i++) {
      if (places.get(i).stream().anyMatch(line -> line.contains(word))) {
        best = Math.max(best, (places.size() - i) * PLACE);
      }
    }
    return best;
  }

  private static Text story(Story s, World world) {
    List<String> rest = new ArrayList<>(List.of(s.body().text().split("\n", -1)));
    world.library().chambers().stream()
        .filter(c -> s.participations().stream().anyMatch(p -> p.chamber().equals(c.id())))
        .forEach(c -> rest.add(c.name() + "（" + c.kana() + "、" + c.prefecture().nameJa() + "）"));
    world.topicsOf(s).stream().map(Topic::name).forEach(rest::add);
    return new Text(
        "STORY",
        s.id(),
        s.fiscalYear() == null ? null : s.fiscalYear().year(),
        ValueOracle.day(s.publishedOn() == null ? s.date() : s.publishedOn()),
        List.of(
            List.of(s.title()),
            List.of(s.summary().shortForm(), s.summary().mediumForm(), s.summary().longForm()),
            rest));
  }

  private static Text item(Placed placed) {
    ActionItem i = placed.item();
    List<String> rest = new ArrayList<>(i.partners());
    rest.addAll(i.schemes());
    i.events().stream().map(Event::name).forEach(rest::add);
    i.events().stream().map(Event::place).filter(Objects::nonNull).forEach(rest::add);
    if (i.officialText() != null) {
      rest.addAll(List.of(i.officialText().split("\n", -1)));
    }
    rest.addAll(List.of(i.titleEn(), i.summaryEn()));
    int year = placed.plan().fiscalYear().year();
    return new Text(
        "ACTION_ITEM",
        i.id(),
        year,
        year + "-04-01",
        List.of(List.of(i.title()), List.of(i.summary()), rest));
  }

  private static Text chamber(Chamber c) {
    return new Text(
        "CHAMBER",
        c.id(),
        null,
        null,
        List.of(
            List.of(c.name(), c.shortName(), c.kana()),
            List.of(
                c.kana() + "、" + c.prefecture().nameJa() + "、" + c.prefecture().block().nameJa()),
            List.of()));
  }
}
