package dev.kairan.content.official.shape;

import dev.kairan.content.official.shape.Print.Line;
import dev.kairan.content.official.truth.Block;
import dev.kairan.content.official.truth.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lays the blocks of a plan out on numbered pages, after a cover and a list of contents. */
final class Printer {

  private static final String BULLETS = "○〇◯●";

  private final List<Block> blocks;
  private final Layout layout;
  private final Random random;
  private final List<Line> lines = new ArrayList<>();

  Printer(List<Block> blocks, Layout layout, Random random) {
    this.blocks = blocks;
    this.layout = layout;
    this.random = random;
  }

  Print print() {
    blocks.stream().filter(block -> block.kind() != Kind.COVER).forEach(this::set);
    List<Sheet> sheets = Sheet.cut(lines, layout.linesPerPage());
    List<String> pages = new ArrayList<>();
    sheets.forEach(sheet -> sheet.addPages(pages));
    StringBuilder text = new StringBuilder();
    front(sheets).forEach(sheet -> sheet.print(layout, sheets.size(), text));
    pages.add("pages | " + sheets.size());
    return new Print(text.toString(), pages);
  }

  private void set(Block block) {
    boolean apart = layout.blankLines() == Layout.BlankLines.ROUND_HEADINGS;
    if (apart && block.kind().isHeading()) {
      lines.add(Line.blank(block));
    }
    List<String> texts = broken(block);
    for (int i = 0; i < texts.size(); i++) {
      boolean last = i == texts.size() - 1;
      String end = last && layout.keptSpaces() ? " " : "";
      lines.add(new Line(texts.get(i) + end, i == 0 ? block.codes() : "", block));
      if (blankAfter(last)) {
        lines.add(Line.blank(block));
      }
    }
    if (apart && block.kind().isHeading()) {
      lines.add(Line.blank(block));
    }
  }

  private boolean blankAfter(boolean last) {
    return switch (layout.blankLines()) {
      case AFTER_EVERY_LINE -> true;
      case AFTER_EVERY_BLOCK -> last;
      default -> false;
    };
  }

  private List<String> broken(Block block) {
    String text = block.text();
    if (block.kind() == Kind.ITEM) {
      text = bullet() + text;
    } else if (block.kind() == Kind.PARAGRAPH && layout.indented()) {
      text = "　" + text;
    } else if (block.kind().isHeading() && layout.brokenHeadings() && text.length() > 12) {
      int at = 5 + random.nextInt(text.length() - 9);
      List<String> both = new ArrayList<>(Wrap.lines(text.substring(0, at), layout.width()));
      both.addAll(Wrap.lines(text.substring(at), layout.width()));
      return both;
    }
    return Wrap.lines(text, layout.width());
  }

  private char bullet() {
    return layout.bullets() == Layout.Bullets.CIRCLE
        ? BULLETS.charAt(0)
        : BULLETS.charAt(random.nextInt(BULLETS.length()));
  }

  /** The cover, the list of contents, then the numbered pages. */
  private List<Sheet> front(List<Sheet> body) {
    List<Sheet> sheets = new ArrayList<>();
    List<Block> cover = blocks.stream().filter(block -> block.kind() == Kind.COVER).toList();
    sheets.add(
        Sheet.unnumbered(cover.stream().map(block -> new Line(block.text(), "", block)).toList()));
    if (layout.contents() != Layout.Contents.NONE) {
      List<Line> rows = new ArrayList<>();
      ContentsList.rows(body, cover.get(0).text(), layout)
          .forEach(row -> rows.add(new Line(row, "", cover.get(0))));
      sheets.add(Sheet.unnumbered(rows));
    }
    sheets.addAll(body);
    return sheets;
  }
}
