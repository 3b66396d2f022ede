package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.story.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds bodies that share a long run of text. Blocks of half that run, cut at fixed places, are
 * looked up at every place of the other bodies: a whole run holds one such block wherever it
 * begins, so each body is read once, however many there are.
 */
public final class Repetitions {

  private static final int RUN = 40;
  private static final int BLOCK = RUN / 2;
  private static final int SHOWN = 20;

  private final Map<String, Place> blocks = new HashMap<>();
  private final Findings findings;

  private Repetitions(Findings findings) {
    this.findings = findings;
  }

  /** Reports each story, in the order given, that repeats a run of 40 characters of an earlier. */
  public static void check(List<Story> stories, Findings findings) {
    Repetitions repetitions = new Repetitions(findings);
    for (Story story : stories) {
      String text = story.body().text().replaceAll("\\s+", "");
      repetitions.compare(story, text);
      repetitions.add(story, text);
    }
  }

  private void compare(Story story, String text) {
    for (int at = 0; at + BLOCK <= text.length(); at++) {
      Place place = blocks.get(text.substring(at, at + BLOCK));
      if (place != null && place.runWith(text, at) >= RUN) {
        findings.report(
            new Location(story.file(), 1, "body"),
            Rule.REPEATED_TEXT,
            place.story.file(),
            text.substring(at, at + SHOWN));
        return;
      }
    }
  }

  private void add(Story story, String text) {
    for (int at = 0; at + BLOCK <= text.length(); at += BLOCK) {
      blocks.putIfAbsent(text.substring(at, at + BLOCK), new Place(story, text, at));
    }
  }

  /** Where a block stands in an earlier body. */
  private record Place(Story story, String text, int at) {

    /** The length of the run around this block that stands in {@code other} too. */
    int runWith(String other, int otherAt) {
      int before = 0;
      while (at > before
          && otherAt > before
          && text.charAt(at - before - 1) == other.charAt(otherAt - before - 1)) {
        before++;
      }
      int after = 0;
      while (at + after < text.length()
          && otherAt + after < other.length()
          && text.charAt(at + after) == other.charAt(otherAt + after)) {
        after++;
      }
      return before + after;
    }
  }
}
