package dev.kairan.content.official.outline.contents;

import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import org.jspecify.annotations.Nullable;

/**
 * What two prints of one heading have in common: its number, in whatever style, and its words.
 *
 * @param ordinal 0 where it has no number
 * @param words without spaces
 */
record HeadingKey(int ordinal, String words) {

  static HeadingKey of(String text) {
    Marker marker = text.isEmpty() ? null : Markers.at(text);
    if (marker instanceof Marker.Numeral number) {
      return new HeadingKey(number.ordinal(), words(text.substring(number.length())));
    }
    return new HeadingKey(0, words(bare(text, marker)));
  }

  /** The key of the heading of which {@code text} is a later line added to this one. */
  HeadingKey plus(String text) {
    return new HeadingKey(ordinal, words + words(text));
  }

  boolean startsWith(HeadingKey other) {
    return ordinal == other.ordinal && words.startsWith(other.words);
  }

  private static String bare(String text, @Nullable Marker marker) {
    return marker instanceof Marker.Bullet bullet ? text.substring(bullet.length()) : text;
  }

  private static String words(String text) {
    return Fold.key(text).replaceAll("[\\[\\]【】<>〈〉《》〔〕]", "");
  }
}
