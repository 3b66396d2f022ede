package dev.kairan.content.official.outline.tree;

import dev.kairan.content.official.outline.block.Block;
import dev.kairan.content.official.outline.cover.PolicyWords;
import dev.kairan.content.official.outline.line.Layout;
import dev.kairan.content.official.outline.line.Line;
import dev.kairan.content.official.outline.line.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which level of a document is chapter, section, sub-heading, item.
 *
 * <p>The innermost marks are items, and marks that have others below them are headings. Of the
 * numbered headings that lead to items the outermost level holds the chapters, the next one the
 * sections, and all further ones sub-headings. Exceptions: a single outermost heading over chapters
 * (２ 主なアクションプラン over Ⅰ, Ⅱ, Ⅲ) is a part and no chapter; where there is a single level of numbers
 * that nobody would give to chapters (１．２．３．), they are the sections of the headings without a
 * number over them, or else of one chapter that bears the title of the document; and without any
 * number the outermost headings are the sections.
 */
public final class Roles {

  /** A level of numbers holds headings if one in so many has something below it. */
  private static final int ONE_HEADING_IN = 5;

  private final Levels levels;
  private final Layout layout;
  private final Map<Node, Boolean> leads = new HashMap<>();
  private final Map<Node, Role> roles = new HashMap<>();
  private final Set<Level> headings = new HashSet<>();
  private @Nullable Level part;
  private @Nullable Level chapter;
  private @Nullable Level section;
  private boolean bulleted;
  private boolean started;

  private Roles(Levels levels, Layout layout) {
    this.levels = levels;
    this.layout = layout;
  }

  /** The role of every node below {@code roots}. */
  public static Roles of(List<Node> roots, Layout layout) {
    Roles roles = new Roles(Levels.of(roots), layout);
    roles.learnHeadings();
    roles.bulleted =
        roots.stream().flatMap(Node::all).anyMatch(n -> roles.isItem(n) || announces(n));
    roots.forEach(roles::learnLeads);
    roles.learnDepths();
    roots.forEach(root -> roles.assign(root, null));
    return roles;
  }

  public Role of(Node node) {
    return roles.getOrDefault(node, Role.POLICY);
  }

  /** False where nothing marks the items. */
  public boolean isBulleted() {
    return bulleted;
  }

  /** False where all sections belong to one chapter that the document does not name. */
  boolean hasChapters() {
    return roles.containsValue(Role.CHAPTER);
  }

  private void learnHeadings() {
    for (Level level : levels.all()) {
      List<Node> nodes = levels.nodes(level);
      long over = nodes.stream().filter(this::isOver).count();
      boolean many = over * (level.isBulleted() ? 2 : ONE_HEADING_IN) >= nodes.size();
      boolean marked = !level.isBulleted() && !level.isNumbered() && !level.is(Block.Kind.MARKER);
      if (marked || (over > 0 && many) || (level.isNumbered() && isOverProse(nodes))) {
        headings.add(level);
      }
    }
  }

  /** True for a short title with marks below it. */
  private boolean isOver(Node node) {
    if (node.children().stream().anyMatch(child -> child.level().is(Block.Kind.MARKER))) {
      return true;
    }
    return node.children().stream().anyMatch(child -> !child.level().is(Block.Kind.HEAD))
        && !isSentence(node.block());
  }

  /** True where most are a short title with a text under it. */
  private boolean isOverProse(List<Node> nodes) {
    long over =
        nodes.stream()
            .map(Node::block)
            .filter(block -> block.hasSentence() && !isSentence(block))
            .count();
    return over * 2 > nodes.size();
  }

  /** True where the first paragraph is a sentence. */
  private boolean isSentence(Block block) {
    List<Line> lines = block.lines();
    if (block.titleLines() > 0) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (Sentences.has(lines.get(i).text())) {
        return true;
      }
      if (i + 1 < lines.size() && layout.between(lines.get(i), lines.get(i + 1)).ends()) {
        return false;
      }
    }
    return false;
  }

  private boolean learnLeads(Node node) {
    boolean leadsToItems = isItem(node) || announces(node) || holdsProseItems(node);
    for (Node child : node.children()) {
      leadsToItems |= learnLeads(child);
    }
    leads.put(node, leadsToItems);
    return leadsToItems;
  }

  /** True for a marker under which items stand without bullets. */
  private static boolean announces(Node node) {
    return node.level().is(Block.Kind.MARKER)
        && node.block().lines().size() > node.block().titleLines();
  }

  /** In a document without any mark for items, the paragraphs of its sections are the items. */
  private boolean holdsProseItems(Node node) {
    return !bulleted
        && node.level().isNumbered()
        && node.children().isEmpty()
        && node.block().hasSentence()
        && !isPolicy(node);
  }

  private boolean isItem(Node node) {
    return (node.level().isBulleted() || node.level().isNumbered())
        && !headings.contains(node.level());
  }

  private void learnDepths() {
    List<Level> used = new ArrayList<>();
    for (Level level : levels.all()) {
      if (level.isNumbered() && headings.contains(level) && leading(level) > 0) {
        used.add(level);
      }
    }
    used.sort(Comparator.comparingInt(levels::depth));
    if (used.isEmpty()) {
      section =
          levels.all().stream()
              .filter(headings::contains)
              .filter(level -> !level.is(Block.Kind.LABELLED) && leading(level) > 0)
              .findFirst()
              .orElse(null);
      return;
    }
    if (isPart(used)) {
      part = used.remove(0);
    }
    if (used.size() > 1 || used.get(0).isOfChapters()) {
      chapter = used.remove(0);
    }
    section = used.isEmpty() ? null : used.get(0);
    if (chapter == null && section != null) {
      chapter = levels.above(section);
    }
  }

  private boolean isPart(List<Level> used) {
    return used.size() > 1
        && leading(used.get(0)) == 1
        && ((used.get(1).isOfChapters() && !used.get(0).isOfChapters()) || used.size() > 3);
  }

  /** How many headings of the level lead to items and are no policy. */
  private long leading(Level level) {
    return levels.nodes(level).stream()
        .filter(node -> leads.getOrDefault(node, false) && !isPolicy(node))
        .count();
  }

  private static boolean isPolicy(Node node) {
    return PolicyWords.isHeading(node.block().first().text());
  }

  private void assign(Node node, @Nullable Role above) {
    Role role = role(node, above);
    started |= role == Role.CHAPTER || role == Role.SECTION || role == Role.ITEM;
    roles.put(node, role);
    node.children().forEach(child -> assign(child, role));
  }

  private Role role(Node node, @Nullable Role above) {
    if (above == Role.ITEM || above == Role.DETAIL) {
      return Role.DETAIL;
    }
    boolean inPolicy = above == Role.POLICY || node.level().is(Block.Kind.HEAD);
    if (inPolicy || (!started && !isItem(node) && isBeforePlan(node))) {
      return Role.POLICY;
    }
    if (node.level().is(Block.Kind.MARKER)) {
      return Role.MARKER;
    }
    if (node.level().equals(part)) {
      return Role.PART;
    }
    if (node.level().is(Block.Kind.PLAIN) && !leads.getOrDefault(node, false)) {
      return Role.UNPLACED;
    }
    if (node.level().equals(chapter) || node.level().is(Block.Kind.LABELLED)) {
      return Role.CHAPTER;
    }
    if (node.level().equals(section)) {
      return Role.SECTION;
    }
    boolean title = headings.contains(node.level()) && !isLoneItem(node);
    return title ? Role.SUBHEADING : Role.ITEM;
  }

  private boolean isBeforePlan(Node node) {
    return isPolicy(node) || !leads.getOrDefault(node, false);
  }

  /** A number below the sections with nothing under it, beside others that have something. */
  private static boolean isLoneItem(Node node) {
    return node.level().isNumbered() && node.children().isEmpty();
  }
}
