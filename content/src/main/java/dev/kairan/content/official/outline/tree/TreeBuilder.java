package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.cover.PolicyWords;
import dev.kairan.content.official.outline.mark.Marker;
import dev.kairan.content.official.outline.mark.Numbering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nests blocks by their marks. Which style lies inside which is learnt as the document goes: a
 * style seen for the first time lies inside what is open then.
 */
public final class TreeBuilder {

  private final Neighbours neighbours;
  private final List<Node> roots = new ArrayList<>();
  private final List<Node> open = new ArrayList<>();
  private final List<Level> ranks = new ArrayList<>();
  private @Nullable Block group;

  private TreeBuilder(List<Block> blocks) {
    this.neighbours = new Neighbours(blocks);
  }

  /** The outermost nodes of {@code blocks}. */
  public static List<Node> build(List<Block> blocks) {
    TreeBuilder builder = new TreeBuilder(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      builder.add(i, blocks.get(i));
    }
    return builder.roots;
  }

  private void add(int at, Block block) {
    switch (block.kind()) {
      case NUMBER -> push(numberLevel(block), block);
      case BULLET -> push(level(block, false), block);
      case MARKER, HEAD -> leaf(block);
      case PLAIN -> push(level(block, true), block);
      case BRACKET -> bracket(at, block);
      case LABELLED -> labelled(at, block);
    }
  }

  private void bracket(int at, Block block) {
    if (neighbours.isGroup(at)) {
      group = block;
    } else {
      push(level(block, true), block);
    }
  }

  private void labelled(int at, Block block) {
    if (!neighbours.isChapter(at)) {
      Marker tag = new Marker.Bullet(Marker.Family.LABEL, 0);
      Block item = new Block(Block.Kind.BULLET, tag, block.lines(), 0);
      push(level(item, false), item);
      return;
    }
    while (!open.isEmpty() && (!isHeading(top()) || hasItems(top()))) {
      pop();
    }
    closePolicy(block);
    push(level(block, true), block);
  }

  /** Attaches what neither opens nor closes anything to the heading it stands under. */
  private void leaf(Block block) {
    closeBullets();
    attach(new Node(Level.of(block, 0), block, null));
  }

  private void push(Level level, Block block) {
    Node node = new Node(level, block, group);
    group = null;
    attach(node);
    open.add(node);
  }

  private void attach(Node node) {
    if (open.isEmpty()) {
      roots.add(node);
    } else {
      top().add(node);
    }
  }

  private Level numberLevel(Block block) {
    Level style = Level.of(block, 0);
    int ordinal = block.marker() instanceof Marker.Numeral number ? number.ordinal() : 0;
    for (int i = open.size() - 1; i >= 0; i--) {
      Node node = open.get(i);
      if (node.level().hasStyleOf(style) && node.ordinal() < ordinal && !isSkipOver(i, ordinal)) {
        return closeTo(node.level());
      }
    }
    Level closed = closedLevel(style);
    if (closed != null) {
      return closeTo(closed);
    }
    closeBullets();
    if (!open.isEmpty() && top().level().hasStyleOf(style)) {
      return closeTo(top().level());
    }
    closePolicy(block);
    closeInner(style);
    closeLabelled();
    return newLevel(block);
  }

  /** True where an outer number of the style counts on exactly, and the inner one does not. */
  private boolean isSkipOver(int inner, int ordinal) {
    Node node = open.get(inner);
    if (node.ordinal() + 1 == ordinal) {
      return false;
    }
    return open.subList(0, inner).stream()
        .anyMatch(o -> o.level().hasStyleOf(node.level()) && o.ordinal() + 1 == ordinal);
  }

  /** The innermost level of the style that is not open; null where there is none. */
  private @Nullable Level closedLevel(Level style) {
    for (int i = ranks.size() - 1; i >= 0; i--) {
      Level level = ranks.get(i);
      if (level.hasStyleOf(style) && open.stream().noneMatch(n -> n.level().equals(level))) {
        return level;
      }
    }
    return null;
  }

  private Level level(Block block, boolean closesBullets) {
    Level style = Level.of(block, 0);
    for (Level level : ranks) {
      if (level.hasStyleOf(style)) {
        return closeTo(level);
      }
    }
    if (closesBullets) {
      closeBullets();
    }
    return newLevel(block);
  }

  private Level newLevel(Block block) {
    Level level = Level.of(block, ranks.size());
    ranks.add(open.isEmpty() ? 0 : ranks.indexOf(top().level()) + 1, level);
    return level;
  }

  private Level closeTo(Level level) {
    int rank = ranks.indexOf(level);
    while (!open.isEmpty() && ranks.indexOf(top().level()) >= rank) {
      pop();
    }
    return level;
  }

  private void closeBullets() {
    while (!open.isEmpty() && top().level().isBulleted()) {
      pop();
    }
  }

  /** A policy whose heading has no mark ends at the next heading that the contents list knows. */
  private void closePolicy(Block next) {
    if (next.titleLines() > 0
        && !open.isEmpty()
        && top().level().is(Block.Kind.PLAIN)
        && PolicyWords.isHeading(top().block().first().text())) {
      pop();
    }
  }

  /** Items that are numbered like ① end where chapters begin to be counted. */
  private void closeInner(Level style) {
    while (!open.isEmpty() && isInside(top().level(), style)) {
      pop();
    }
  }

  private static boolean isInside(Level inner, Level outer) {
    return inner.numbering() != null
        && outer.numbering() != null
        && inner.numbering().isInside(outer.numbering());
  }

  /** A chapter without a number ends where numbers begin after its own items. */
  private void closeLabelled() {
    while (!open.isEmpty()
        && top().level().is(Block.Kind.LABELLED)
        && hasItems(top())
        && !awaitsItems(top())) {
      pop();
    }
  }

  /** True where a marker that announces items came last, and nothing stands under it yet. */
  private static boolean awaitsItems(Node node) {
    Node last = node.children().isEmpty() ? node : node.children().get(node.children().size() - 1);
    return last.level().is(Block.Kind.MARKER)
        && last.block().lines().size() == last.block().titleLines();
  }

  private static boolean isHeading(Node node) {
    return !node.level().isBulleted();
  }

  private static boolean hasItems(Node node) {
    return node.all()
        .map(Node::level)
        .anyMatch(
            level ->
                level.isBulleted()
                    || level.is(Block.Kind.MARKER)
                    || Numbering.CIRCLED.equals(level.numbering()));
  }

  private Node top() {
    return open.get(open.size() - 1);
  }

  private void pop() {
    open.remove(open.size() - 1);
  }
}
