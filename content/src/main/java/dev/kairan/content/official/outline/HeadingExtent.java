package dev.kairan.content.official.outline;

import java.util.List;
import java.util.regex.Pattern;

/** Finds where a heading ends that the contents list does not tell of. */
final class HeadingExtent {

  /** The words on which the headings of plans end. */
  private static final Pattern LAST_WORD =
      Pattern.compile(
          "(推進|支援|強化|促進|対応|整備|確立|充実|実施|開催|振興|育成|拡大|活用|連携|向上|確保|事業|活動|運営|取組み?|取り組み|方針"
              + "|計画|発展|創造|創出|継続|形成|再生|再編|改革|改善|普及|啓発|交流|参加|参画|要望|提言|発信|波及|復興|導入|解消|開拓|展開"
              + "|構築|策定|検討|調査|研究|研修|相談|指導|検定|会議|管理|財政|組織|基盤|づくり|挑戦|貢献|関係|環境|経営|観光|防災|広報|共済|福祉)$");

  private final Layout layout;
  private final Doubts doubts;

  HeadingExtent(Layout layout, Doubts doubts) {
    this.layout = layout;
    this.doubts = doubts;
  }

  /** How many of the lines of {@code block} are its heading. */
  int of(Block block) {
    if (block.titleLines() > 0) {
      return block.titleLines();
    }
    List<Line> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i + 1 == lines.size();
      if (last || layout.between(lines.get(i), lines.get(i + 1)).ends()) {
        return i + 1;
      }
      if (Sentences.has(lines.get(i).text())) {
        return byLastWord(lines, i);
      }
    }
    return lines.size();
  }

  /** The heading runs into its text without a short line: its last word must tell. */
  private int byLastWord(List<Line> lines, int sentenceEnd) {
    doubts.heading(lines.get(0));
    for (int i = 0; i < sentenceEnd; i++) {
      if (LAST_WORD.matcher(lines.get(i).text()).find()) {
        return i + 1;
      }
    }
    return 1;
  }
}
