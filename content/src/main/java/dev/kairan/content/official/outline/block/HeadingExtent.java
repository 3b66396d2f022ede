package dev.kairan.content.official.outline.block;

import dev.kairan.content.official.outline.line.Break;
import dev.kairan.content.official.outline.line.Doubts;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds where a heading ends that the contents list does not tell of. */
public final class HeadingExtent {

  /** The words on which the headings of plans end. */
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(推進|支援|強化|促進|対応|整備|確立|充実|実施|開催|振興|育成|拡大|活用|連携|向上|確保|事業|活動|運営|取組み?|取り組み|方針"
              + "|計画|発展|創造|創出|継続|形成|再生|再編|改革|改善|普及|啓発|交流|参加|参画|要望|提言|発信|波及|復興|導入|解消|開拓|展開"
              + "|構築|策定|検討|調査|研究|研修|相談|指導|検定|会議|管理|財政|組織|基盤|づくり|挑戦|貢献|関係|環境|経営|観光|防災|広報|共済|福祉)$");

  /** Longer text is prose, even where no sentence ends in it. */
  private static final int LONGEST_PART = 40;

  /** A line that begins like this goes on with the one before. */
  private static final Pattern PARTICLE = Pattern.compile("[にをがはのでとへもや・、]");

  private final Layout layout;
  private final Doubts doubts;
  private final Map<Block, Integer> known = new HashMap<>();

  public HeadingExtent(Layout layout, Doubts doubts) {
    this.layout = layout;
    this.doubts = doubts;
  }

  /**
   * How many of the lines of {@code block} are its heading.
   *
   * @param beforeItem true where an item follows it, so that its last lines can be a sub-heading
   */
  public int of(Block block, boolean beforeItem) {
    return block.titleLines() > 0
        ? block.titleLines()
        : known.computeIfAbsent(block, b -> find(b.lines(), first(b), beforeItem));
  }

  /** The first line that has words of the title: a label can take whole lines before it. */
  private static int first(Block block) {
    int first = 0;
    int label = block.marker() instanceof Marker.Bracket bracket ? bracket.length() : 0;
    while (first + 1 < block.lines().size() && label >= block.lines().get(first).text().length()) {
      label -= block.lines().get(first).text().length();
      first++;
    }
    return first;
  }

  private int find(List<Line> lines, int first, boolean beforeItem) {
    for (int i = first; i + 1 < lines.size(); i++) {
      if (i > first && Sentences.has(lines.get(i).text())) {
        return byLastWord(lines, i);
      }
      Break ending = layout.between(lines.get(i), lines.get(i + 1));
      if (ending == Break.CERTAIN || (ending == Break.LIKELY && !goesOn(lines, i, beforeItem))) {
        return i + 1;
      }
    }
    boolean prose = lines.size() > 1 && Sentences.has(lines.get(lines.size() - 1).text());
    return prose ? byLastWord(lines, lines.size() - 1) : lines.size();
  }

  /**
   * True where a heading was broken by hand: a short line without a full stop follows, which is no
   * prose, and no sub-heading either, where prose or no item comes next.
   */
  private boolean goesOn(List<Line> lines, int at, boolean beforeItem) {
    int end = at + 1;
    while (end + 1 < lines.size()
        && layout.between(lines.get(end), lines.get(end + 1)) == Break.NONE) {
      end++;
    }
    List<Line> next = lines.subList(at + 1, end + 1);
    boolean prose =
        next.stream().anyMatch(l -> Sentences.has(l.text()))
            || (isComplete(lines.get(at)) && layout.width().isNearlyFull(next.get(0)))
            || next.stream().mapToInt(l -> l.text().length()).sum() > LONGEST_PART;
    return !prose && !(beforeItem && restIsTitle(lines, at + 1));
  }

  private static boolean restIsTitle(List<Line> lines, int from) {
    return lines.subList(from, lines.size()).stream().noneMatch(l -> Sentences.has(l.text()));
  }

  private static boolean isComplete(Line line) {
    return LAST_WORD.matcher(line.text()).find();
  }

  /** The heading runs into its text without a short line: its last word must tell. */
  private int byLastWord(List<Line> lines, int sentenceEnd) {
    doubts.heading(lines.get(0));
    for (int i = 0; i < sentenceEnd; i++) {
      boolean goesOn = PARTICLE.matcher(lines.get(i + 1).text()).lookingAt();
      if (isComplete(lines.get(i)) && !goesOn) {
        return i + 1;
      }
    }
    return 1;
  }
}
