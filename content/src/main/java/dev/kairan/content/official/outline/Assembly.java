package dev.kairan.content.official.outline;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.block.HeadingExtent;
import dev.kairan.content.official.outline.block.ItemSplit;
import dev.kairan.content.official.outline.line.Doubts;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Paragraphs;
import dev.kairan.content.official.outline.line.Sentences;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.tree.Node;
import dev.kairan.content.official.outline.tree.Role;
import dev.kairan.content.official.outline.tree.Roles;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts blocks in their roles together to chapters, sections and items, in the document's order. */
final class Assembly {

  private final Roles roles;
  private final Layout layout;
  private final Wording wording;
  private final Doubts doubts;
  private final HeadingExtent extent;
  private final Passage title;
  private final Drafts drafts;
  private final Policy policy;
  private boolean sentences;

  private Drafts.@Nullable Chapter chapter;
  private Drafts.@Nullable Section section;
  private Drafts.@Nullable Item item;

  /**
   * @param title heading of the one chapter of a document that names none
   */
  Assembly(
      Roles roles, Layout layout, Wording wording, Passage title, int coverLines, Doubts doubts) {
    this.roles = roles;
    this.layout = layout;
    this.wording = wording;
    this.title = title;
    this.doubts = doubts;
    this.extent = new HeadingExtent(layout, doubts);
    this.drafts = new Drafts(wording);
    this.policy = new Policy(layout, wording, extent, coverLines);
  }

  Policy policy() {
    return policy;
  }

  /** The chapters below {@code roots}. */
  List<Outline.Chapter> assemble(List<Node> roots) {
    List<Node> nodes = roots.stream().flatMap(Node::all).toList();
    sentences = endInSentences(nodes);
    for (int i = 0; i < nodes.size(); i++) {
      Role next = i + 1 < nodes.size() ? roles.of(nodes.get(i + 1)) : null;
      add(nodes.get(i), next);
    }
    return drafts.finish();
  }

  private boolean endInSentences(List<Node> nodes) {
    List<Node> items = nodes.stream().filter(node -> roles.of(node) == Role.ITEM).toList();
    long ended = items.stream().filter(node -> node.block().hasSentence()).count();
    return ended * 2 >= items.size();
  }

  private void add(Node node, @Nullable Role next) {
    openGroup(node);
    switch (roles.of(node)) {
      case POLICY -> policy.add(node);
      case PART -> policy.addText(rest(node.block(), next));
      case CHAPTER -> addChapter(node, next);
      case SECTION -> addSection(node, next);
      case SUBHEADING -> addSubheading(node, next);
      case MARKER -> addMarker(node.block(), next);
      case ITEM -> addItem(node.block(), next);
      case DETAIL -> addDetail(node.block());
      case UNPLACED -> doubts.unplaced(node.block().first());
    }
  }

  private void openGroup(Node node) {
    Block group = node.group();
    if (group == null) {
      return;
    }
    if (roles.of(node) == Role.SECTION) {
      chapter().group(wording.of(heading(group, null)));
    } else {
      doubts.unplaced(group.first());
    }
    rest(group, null).stream().findFirst().ifPresent(doubts::unplaced);
  }

  private void addChapter(Node node, @Nullable Role next) {
    Block block = node.block();
    chapter =
        drafts.chapter(
            !node.level().is(Block.Kind.LABELLED), label(block), wording.of(heading(block, next)));
    section = null;
    List<Line> rest = rest(block, next);
    if (!rest.isEmpty() && next == Role.SECTION) {
      doubts.unplaced(rest.get(0));
    } else if (!rest.isEmpty()) {
      addProse(rest, next);
    }
  }

  private void addSection(Node node, @Nullable Role next) {
    Integer number = node.block().marker() instanceof Marker.Numeral n ? n.ordinal() : null;
    Passage heading = wording.of(heading(node.block(), next));
    section = chapter().section(number, heading);
    addProse(rest(node.block(), next), next);
  }

  private void addSubheading(Node node, @Nullable Role next) {
    section().subheading(wording.of(heading(node.block(), next)));
    addProse(rest(node.block(), next), next);
  }

  /** The text between a heading and its first item: introduction, and perhaps a sub-heading. */
  private void addProse(List<Line> lines, @Nullable Role next) {
    if (lines.isEmpty()) {
      return;
    }
    if (!roles.isBulleted()) {
      if (item == null) {
        doubts.heading(lines.get(0));
      }
      addParagraphItems(lines);
      return;
    }
    int end = lines.size();
    while (next == Role.ITEM && end > 0 && !lines.get(end - 1).endsSentence()) {
      end--;
    }
    for (List<Line> paragraph : Paragraphs.of(lines.subList(0, end), layout)) {
      section().intro(wording.of(Span.of(paragraph)));
    }
    addSubheadings(lines.subList(end, lines.size()));
  }

  private void addSubheadings(List<Line> lines) {
    for (List<Line> title : Paragraphs.certain(lines, layout)) {
      section().subheading(wording.of(Span.of(title)));
    }
  }

  /** Below the marker every paragraph without a bullet is an item, too. */
  private void addMarker(Block block, @Nullable Role next) {
    List<Line> lines = block.lines().subList(block.titleLines(), block.lines().size());
    boolean prose = lines.stream().anyMatch(line -> Sentences.has(line.text()));
    if (next == Role.ITEM && !prose) {
      addSubheadings(lines);
    } else if (!lines.isEmpty()) {
      addParagraphItems(lines);
    }
  }

  private void addParagraphItems(List<Line> lines) {
    for (List<Line> paragraph : Paragraphs.sentences(lines, layout)) {
      item = section().item(List.of(Span.of(paragraph)));
    }
  }

  private void addItem(Block block, @Nullable Role next) {
    ItemSplit split = ItemSplit.of(block.lines(), layout, sentences);
    List<List<Span>> paragraphs = new ArrayList<>();
    for (List<Line> paragraph : split.paragraphs()) {
      paragraphs.add(Span.of(paragraph, paragraphs.isEmpty() ? block.marker() : null));
    }
    item = section().item(paragraphs);
    if (!split.tail().isEmpty()) {
      if (next == Role.ITEM) {
        addSubheadings(split.tail());
      } else {
        item.paragraphs().add(Span.of(split.tail()));
        doubts.unplaced(split.tail().get(0));
      }
    }
  }

  private void addDetail(Block block) {
    if (item != null) {
      item.paragraphs().add(Span.of(block.lines()));
    }
  }

  private Drafts.Chapter chapter() {
    if (chapter == null) {
      chapter = drafts.chapter(true, "", title);
    }
    return chapter;
  }

  private Drafts.Section section() {
    if (section == null) {
      section = chapter().section(0, chapter().heading());
    }
    return section;
  }

  private List<Span> heading(Block block, @Nullable Role next) {
    return Span.of(block.lines().subList(0, extent.of(block, next == Role.ITEM)), block.marker());
  }

  private List<Line> rest(Block block, @Nullable Role next) {
    return block.lines().subList(extent.of(block, next == Role.ITEM), block.lines().size());
  }

  private static String label(Block block) {
    if (block.marker() instanceof Marker.Numeral number) {
      return number.label();
    }
    return block.marker() instanceof Marker.Bracket bracket && !bracket.alone()
        ? bracket.inner()
        : "";
  }
}
