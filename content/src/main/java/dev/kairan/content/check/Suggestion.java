package dev.kairan.content.check;

import java.util.Collection;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds what a writer probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * "Did you mean …?" with the candidate that differs from {@code written} by the fewest slips (a
   * letter more, less, other or swapped), at most a third of them; no words where none is so near.
   */
  public static Phrase among(String written, Collection<String> candidates) {
    return of(nearest(written, candidates));
  }

  static Phrase of(@Nullable String meant) {
    return meant == null
        ? Phrase.NONE
        : new Phrase("「" + meant + "」ではありませんか。", "Did you mean \"" + meant + "\"?");
  }

  static @Nullable String nearest(String written, Collection<String> candidates) {
    int limit = Math.max(1, written.length() / 3);
    DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(limit);
    String nearest = null;
    int fewest = limit + 1;
    for (String candidate : candidates) {
      int changes = distance.apply(written, candidate);
      if (changes >= 0 && changes < fewest) {
        fewest = changes;
        nearest = candidate;
      }
    }
    return nearest;
  }
}
