package dev.kairan.content.source.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Summary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Repeated runs are found wherever they stand, as a look at every pair of places finds them. */
class RepetitionsTest {

  private static final int RUN = 40;

  @Test
  void findsWhatAComparisonOfAllPlacesFinds() {
    Random random = new Random(515);
    int repeated = 0;
    for (int round = 0; round < 300; round++) {
      String first = letters(random, 120 + random.nextInt(80));
      int length = 30 + random.nextInt(20);
      int from = random.nextInt(first.length() - length);
      String shared = first.substring(from, from + length);
      String second = letters(random, random.nextInt(60)) + shared + letters(random, 60);

      boolean expected = shareARun(first, second);
      assertThat(files(first, second).equals(List.of("stories/2024/b-01.md")))
          .as("%s / %s", first, second)
          .isEqualTo(expected);
      repeated += expected ? 1 : 0;
    }
    assertThat(repeated).as("both outcomes occur").isBetween(50, 250);
  }

  @Test
  void countsNoWhiteSpace() {
    String text = letters(new Random(1), RUN);

    assertThat(files(text, text.substring(0, 20) + "\n " + text.substring(20))).hasSize(1);
  }

  @Test
  void namesEachLaterStoryOnce() {
    String text = letters(new Random(2), 200);

    assertThat(files(text, text, text))
        .containsExactly("stories/2024/b-01.md", "stories/2024/c-01.md");
  }

  private static boolean shareARun(String first, String second) {
    Set<String> runs = new HashSet<>();
    for (int at = 0; at + RUN <= first.length(); at++) {
      runs.add(first.substring(at, at + RUN));
    }
    for (int at = 0; at + RUN <= second.length(); at++) {
      if (runs.contains(second.substring(at, at + RUN))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> files(String... bodies) {
    List<Story> stories = new ArrayList<>();
    for (int i = 0; i < bodies.length; i++) {
      stories.add(story((char) ('a' + i) + "-01", bodies[i]));
    }
    Findings findings = new Findings();
    Repetitions.check(stories, findings);
    return findings.problems().stream().map(Problem::file).toList();
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    random.ints(length, 'あ', 'ん').forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  private static Story story(String name, String body) {
    return new Story(
        "2024-" + name,
        "stories/2024/" + name + ".md",
        "",
        List.of(),
        null,
        BodyKind.CHAMBER,
        null,
        null,
        null,
        false,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new Summary("", "", ""),
        null,
        null,
        List.of(),
        null,
        null,
        new Markup(body, "", body));
  }
}
