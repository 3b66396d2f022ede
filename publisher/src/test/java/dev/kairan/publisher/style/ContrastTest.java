package dev.kairan.publisher.style;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.kairan.publisher.style.Stylesheet.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All colours that meet on a page, by day, by night and on paper. */
class ContrastTest {

  private static final String NIGHT = "(prefers-color-scheme: dark)";

  /** What pages lie on: texts and marks that say nothing else may lie on either. */
  private static final List<String> GROUNDS = List.of("paper", "sheet");

  /** Colours of text on any ground. */
  private static final Set<String> TEXTS = Set.of("ink", "soft", "red", "link", "seen");

  /** Text on a ground of its own: WCAG 2.2, 1.4.3. */
  private static final Set<String> TEXT_PAIRS =
      Set.of(
          "paper on ink",
          "sheet on red",
          "on-tint on tint1",
          "on-tint on tint2",
          "on-tint on tint3",
          "on-tint on tint4");

  /** Colours of marks, frames and outlines that must be seen: WCAG 2.2, 1.4.11. */
  private static final Set<String> MARKS = Set.of("ink", "red", "link", "line", "soft");

  /**
   * Colours that only please: rules between what is apart anyway, the ground below a chart's line,
   * and the band of a forecast, whose ends stand in words beside it.
   */
  private static final Set<String> ORNAMENTS = Set.of("rule", "sheet", "paper", "tint3");

  private static final Pattern VARIABLE = Pattern.compile("var\\(--([\\w-]+)\\)");

  private static final Pattern BARE_COLOUR =
      Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgb|hsl|oklch|oklab|lab|lch|color)a?\\(");

  private static final Set<String> FONTS = Set.of("gothic", "mincho", "gap");

  static Stream<String> media() {
    return Stream.of("", NIGHT, "print");
  }

  @Test
  void theFormulaIsThatOfWcag() {
    Colour white = Colour.of("#fff");

    assertThat(white.contrast(Colour.of("#000000"))).isEqualTo(21, within(0.001));
    // The grey that WebAIM and others name as the lightest for text on white.
    assertThat(white.contrast(Colour.of("#767676"))).isEqualTo(4.54, within(0.005));
    assertThat(white.contrast(Colour.of("#777777"))).isLessThan(4.5);
  }

  @ParameterizedTest
  @MethodSource("media")
  void textIsReadable(String medium) {
    Map<String, Colour> colours = Stylesheet.of("kairan").colours(medium);
    for (String text : TEXTS) {
      for (String ground : GROUNDS) {
        assertContrast(colours, text, ground, 4.5);
      }
    }
    for (String pair : TEXT_PAIRS) {
      String[] two = pair.split(" on ", -1);
      assertContrast(colours, two[0], two[1], 4.5);
    }
  }

  @ParameterizedTest
  @MethodSource("media")
  void marksAreSeen(String medium) {
    Map<String, Colour> colours = Stylesheet.of("kairan").colours(medium);
    for (String mark : MARKS) {
      for (String ground : GROUNDS) {
        assertContrast(colours, mark, ground, 3);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", NIGHT})
  void embedsAreReadable(String medium) {
    Map<String, Colour> colours = Stylesheet.of("embed").colours(medium);
    for (String text : List.of("ink", "soft", "red", "link")) {
      assertContrast(colours, text, "paper", 4.5);
    }
  }

  /** So nothing that readers see has escaped the tests above. */
  @ParameterizedTest
  @ValueSource(strings = {"kairan", "embed"})
  void everyColourThatIsDeclaredIsInAPairThatIsTested(String name) {
    for (Rule rule : Stylesheet.of(name).rules()) {
      if (rule.selector().equals(":root")) {
        continue;
      }
      Map<String, String> said = rule.declarations();
      String text = variable(said.get("color"));
      String ground = variable(said.get("background"));
      if (!text.isEmpty() && !ground.isEmpty() && !GROUNDS.contains(ground)) {
        assertThat(TEXT_PAIRS).as(rule.selector()).contains(text + " on " + ground);
      } else {
        assertThat(text.isEmpty() || TEXTS.contains(text)).as("text of " + rule).isTrue();
        assertThat(ground.isEmpty() || GROUNDS.contains(ground)).as("ground of " + rule).isTrue();
      }
      assertThat(others(said)).as(rule.selector()).allMatch(ContrastTest::isMark);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kairan", "embed"})
  void noColourIsDeclaredWithoutAName(String name) {
    for (Rule rule : Stylesheet.of(name).rules()) {
      if (!rule.selector().equals(":root")) {
        rule.declarations()
            .forEach(
                (property, value) -> {
                  if (!value.contains("data:")) {
                    assertThat(BARE_COLOUR.matcher(value).find()).as(rule + property).isFalse();
                  }
                });
      }
    }
  }

  /** So what is found by day of anything but colours holds by night. */
  @ParameterizedTest
  @ValueSource(strings = {"kairan", "embed"})
  void nightChangesNothingButColours(String name) {
    List<Rule> night =
        Stylesheet.of(name).rules().stream().filter(rule -> rule.media().equals(NIGHT)).toList();

    assertThat(night).hasSize(1);
    assertThat(night.get(0).selector()).isEqualTo(":root");
    assertThat(night.get(0).declarations().keySet()).allMatch(each -> each.startsWith("--"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kairan", "embed"})
  void nothingMovesForWhoeverPrefersItStill(String name) {
    for (Rule rule : Stylesheet.of(name).rules()) {
      if (!rule.media().equals("(prefers-reduced-motion: no-preference)")) {
        assertThat(rule.declarations().keySet())
            .as(rule.selector())
            .noneMatch(each -> each.matches("(animation|transition|scroll-behavior).*"));
      }
    }
  }

  private static boolean isMark(String colour) {
    return MARKS.contains(colour) || TEXTS.contains(colour) || ORNAMENTS.contains(colour);
  }

  /** Colours of everything but text and ground. */
  private static Set<String> others(Map<String, String> said) {
    return said.entrySet().stream()
        .filter(each -> !Set.of("color", "background").contains(each.getKey()))
        .flatMap(each -> VARIABLE.matcher(each.getValue()).results())
        .map(found -> found.group(1))
        .filter(each -> !FONTS.contains(each))
        .collect(toCollection(TreeSet::new));
  }

  /** The first colour that a value names; none where there is no value. */
  private static String variable(@Nullable String value) {
    Matcher named = VARIABLE.matcher(value == null ? "" : value);
    return named.find() ? String.valueOf(named.group(1)) : "";
  }

  private static void assertContrast(
      Map<String, Colour> colours, String one, String other, double least) {
    assertThat(colours).containsKeys(one, other);
    assertThat(requireNonNull(colours.get(one)).contrast(requireNonNull(colours.get(other))))
        .as(one + " on " + other)
        .isGreaterThanOrEqualTo(least);
  }
}
