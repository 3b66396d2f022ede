package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.line.Break;
import dev.kairan.content.official.outline.line.Fold;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Markers;
import dev.kairan.content.official.outline.mark.Numbering;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the whole document tells about the marks that a line can begin with by chance: a middle dot,
 * a figure, words in brackets.
 */
final class MarkSense {

  private static final Pattern ACTIONS =
      Pattern.compile("(主な|重点|具体的な?)?(アクションプラン|行動計画|取組み?|取り組み|事業内容|実施事業|事業)");
  private static final Pattern ANNOUNCEMENT =
      Pattern.compile("(主な|重点|具体的な?)(アクションプラン|行動計画|取組み?|取り組み|施策|事業)");
  private static final Pattern INNER_DOT = Pattern.compile("(?<=.)[・･]");

  private final Map<Numbering, Set<Integer>> ordinals = new EnumMap<>(Numbering.class);
  private final Map<Marker.Family, Integer> atSentence = new EnumMap<>(Marker.Family.class);
  private final Map<Marker.Family, Integer> atBreak = new EnumMap<>(Marker.Family.class);
  private final Map<String, Integer> alone = new HashMap<>();
  private final Map<String, Integer> labels = new HashMap<>();
  private int strongBullets;
  private int innerDots;

  private MarkSense() {}

  /** Learns from {@code lines}, the text after the contents list. */
  static MarkSense of(List<Line> lines, Layout layout) {
    MarkSense sense = new MarkSense();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Break before = i == 0 ? Break.CERTAIN : layout.between(lines.get(i - 1), line);
      sense.learn(Markers.at(line.text()), before, i == 0 || afterHeading(lines.get(i - 1)));
      sense.innerDots += (int) INNER_DOT.matcher(line.text()).results().count();
    }
    return sense;
  }

  private static boolean afterHeading(Line line) {
    return line.endsSentence() || Markers.at(line.text()) instanceof Marker.Bracket;
  }

  private void learn(@Nullable Marker marker, Break before, boolean open) {
    if (marker instanceof Marker.Numeral number && before != Break.NONE) {
      ordinals.computeIfAbsent(number.style(), s -> new HashSet<>()).add(number.ordinal());
    } else if (marker instanceof Marker.Bullet bullet) {
      strongBullets += bullet.family().isWeak() ? 0 : 1;
      atBreak.merge(bullet.family(), before.ends() ? 1 : 0, Integer::sum);
      atSentence.merge(bullet.family(), open || before == Break.CERTAIN ? 1 : 0, Integer::sum);
    } else if (marker instanceof Marker.Bracket bracket && before != Break.NONE) {
      (bracket.alone() ? alone : labels).merge(Fold.key(bracket.inner()), 1, Integer::sum);
    }
  }

  /** True where the style is used for counting: weak ones must have a first and a second. */
  boolean counts(Numbering style) {
    Collection<Integer> seen = ordinals.getOrDefault(style, Set.of());
    return !style.isWeak() || (seen.contains(1) && seen.contains(2));
  }

  /** True where a line that begins with such a bullet after {@code before} begins an item. */
  boolean isBullet(Marker.Family family, Break before, Line previous) {
    if (!family.isWeak()) {
      return true;
    }
    if (previous.endsSentence() || before == Break.CERTAIN) {
      return true;
    }
    boolean proven = atSentence.getOrDefault(family, 0) > 0 || strongBullets == 0;
    if (before.ends() || Markers.at(previous.text()) instanceof Marker.Bracket) {
      return proven;
    }
    return strongBullets == 0
        && atBreak.getOrDefault(family, 0) > innerDots
        && !Sentences.hangs(previous.text());
  }

  /** True where these words in brackets, alone on their line, announce the items. */
  boolean announcesItems(String inner) {
    String key = Fold.key(inner);
    return alone.getOrDefault(key, 0) > 1 || ACTIONS.matcher(key).matches();
  }

  /** True where a line without brackets does, such as 主な事業. */
  static boolean isAnnouncement(String text) {
    return ANNOUNCEMENT.matcher(Fold.key(text)).matches();
  }

  /** True where this label stands before several things, such as 【新規】. */
  boolean isTag(String label) {
    return labels.getOrDefault(Fold.key(label), 0) > 1;
  }
}
