package dev.kairan.content.official.outline;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Phrase;
import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.block.BlockReader;
import dev.kairan.content.official.outline.contents.Alignment;
import dev.kairan.content.official.outline.contents.ContentsList;
import dev.kairan.content.official.outline.contents.ContentsReader;
import dev.kairan.content.official.outline.cover.Cover;
import dev.kairan.content.official.outline.cover.CoverReader;
import dev.kairan.content.official.outline.line.Doubts;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Manuscript;
import dev.kairan.content.official.outline.page.Anchor;
import dev.kairan.content.official.outline.page.Furniture;
import dev.kairan.content.official.outline.page.PageReader;
import dev.kairan.content.official.outline.page.Pages;
import dev.kairan.content.official.outline.tree.Node;
import dev.kairan.content.official.outline.tree.Roles;
import dev.kairan.content.official.outline.tree.TreeBuilder;
import dev.kairan.content.official.text.OfficialText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the structure of a plan out of the lines of its official document. */
public final class OutlineReader {

  private static final int COVER_LINES = 100;

  private final OfficialText text;
  private final Doubts doubts;

  private OutlineReader(OfficialText text, Findings findings) {
    this.text = text;
    this.doubts = new Doubts(text.name(), findings);
  }

  /**
   * Reads {@code text}. What is unsure becomes a warning with its line and words.
   *
   * @return null where the text is no plan; then {@code findings} say why
   */
  public static @Nullable Outline read(OfficialText text, Findings findings) {
    return new OutlineReader(text, findings).read();
  }

  private @Nullable Outline read() {
    List<Line> all = Manuscript.of(text);
    Furniture furniture = Furniture.in(all);
    List<Line> lines = furniture.text();
    ContentsList contents = ContentsReader.read(lines, Layout.of(lines));
    int from = contents == null ? 0 : contents.end();
    furniture = furniture.withoutNumbers(lines.subList(from, lines.size()));
    lines = furniture.text();
    List<Line> body = lines.subList(from, lines.size());
    Layout layout = Layout.of(body);
    Alignment alignment = contents == null ? Alignment.NONE : Alignment.of(contents, lines);
    List<Block> blocks = BlockReader.read(lines, from, layout, alignment, doubts);
    Cover cover = cover(lines, contents, blocks, layout);
    String title = cover.title();
    if (title == null || Refusal.isReport(title)) {
      doubts.notAPlan(Refusal.byTitle(all, title));
      return null;
    }
    int coverLines = contents == null ? cover.rest() : 0;
    List<Line> plan = body.subList(Math.min(coverLines, body.size()), body.size());
    List<Anchor> anchors = anchors(alignment, lines);
    Pages pages = new PageReader(all, plan, furniture.marks(), anchors, layout).read();
    Wording wording = new Wording(new Joins(body, layout, doubts), pages);
    List<Node> roots = TreeBuilder.build(blocks);
    Roles roles = Roles.of(roots, layout);
    Passage heading = new Passage(title, List.of(new Passage.Piece(0, 1, null)));
    Assembly assembly = new Assembly(roles, layout, wording, heading, coverLines, doubts);
    List<Outline.Chapter> chapters = assembly.assemble(roots);
    Outline outline =
        new Outline(
            title,
            cover.organisation(),
            cover.theme(),
            cover.subtitle(),
            cover.date(),
            cover.fiscalYear(),
            pages.last(),
            assembly.policy().heading(),
            assembly.policy().paragraphs(),
            chapters);
    if (outline.items().isEmpty()) {
      doubts.notAPlan(Refusal.NO_ITEMS);
      return null;
    }
    alignment.missing().forEach(row -> doubts.contents(row.line(), row.text()));
    reportPages(outline, pages);
    return outline;
  }

  private static Cover cover(
      List<Line> lines, @Nullable ContentsList contents, List<Block> blocks, Layout layout) {
    if (contents != null) {
      return CoverReader.read(first(lines.subList(0, contents.start())), true, layout);
    }
    boolean headed = !blocks.isEmpty() && blocks.get(0).is(Block.Kind.HEAD);
    return CoverReader.read(headed ? first(blocks.get(0).lines()) : List.of(), false, layout);
  }

  /** A cover takes no more lines than this. */
  private static List<Line> first(List<Line> lines) {
    return lines.subList(0, Math.min(COVER_LINES, lines.size()));
  }

  private static List<Anchor> anchors(Alignment alignment, List<Line> lines) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Alignment.Match match = alignment.at(i);
      Integer page = match == null ? null : match.row().page();
      if (page != null) {
        anchors.add(new Anchor(lines.get(i), page));
      }
    }
    return anchors;
  }

  /** One warning for the whole document, however many pages are missing. */
  private void reportPages(Outline outline, Pages pages) {
    List<Outline.Item> items = outline.items();
    List<Outline.Item> unknown =
        items.stream().filter(item -> item.wording().page() == null).toList();
    if (!unknown.isEmpty()) {
      boolean differ = pages.proof() == Pages.Proof.SHEETS_DIFFER;
      String count = unknown.size() + " / " + items.size();
      doubts.page(
          unknown.get(0).wording().line(),
          new Phrase(
              (differ ? "紙の区切りが目次のページと合わず、" : "") + "ページの分からない項目 " + count,
              (differ ? "the sheets contradict the contents list; " : "")
                  + "items without a page: "
                  + count));
    } else if (pages.proof() == Pages.Proof.COUNTED) {
      doubts.page(
          items.get(0).wording().line(),
          new Phrase("紙の枚数から数えたページ", "pages counted by sheets of paper"));
    }
  }
}
