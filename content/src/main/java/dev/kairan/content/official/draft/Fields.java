package dev.kairan.content.official.draft;

import dev.kairan.content.plan.Unwritten;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.comments.CommentLine;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The fields of a record, in the order in which they are put. */
final class Fields {

  private final List<NodeTuple> tuples = new ArrayList<>();
  private List<CommentLine> comment = List.of();

  /** A line of comment above the next field. */
  Fields comment(String words) {
    comment =
        List.of(
            new CommentLine(Optional.empty(), Optional.empty(), " " + words, CommentType.BLOCK));
    return this;
  }

  Fields put(String name, Node value) {
    Node key = Scalars.plain(name);
    key.setBlockComments(comment);
    comment = List.of();
    tuples.add(new NodeTuple(key, value));
    return this;
  }

  /** A text without quotes, as far as YAML allows; the mark where there is none. */
  Fields plain(String name, @Nullable String text) {
    return put(name, Scalars.plain(orMark(text)));
  }

  /** A text that often needs quotes, and so always gets them; the mark where there is none. */
  Fields quoted(String name, @Nullable String text) {
    return put(name, Scalars.quoted(orMark(text)));
  }

  /** A whole number; the mark where there is none. */
  Fields number(String name, @Nullable Integer number) {
    return number == null ? unwritten(name) : put(name, Scalars.number(number));
  }

  /** The mark, for people to write their own Japanese words. */
  Fields unwritten(String name) {
    return plain(name, null);
  }

  /** The mark in quotes, for people to write English, where colons and apostrophes abound. */
  Fields unwrittenEnglish(String name) {
    return quoted(name, null);
  }

  /** A list, one entry to a line; nothing at all where it is empty. */
  Fields list(String name, List<? extends Node> entries) {
    return entries.isEmpty() ? this : put(name, Scalars.list(entries, FlowStyle.BLOCK));
  }

  MappingNode block() {
    return new MappingNode(Tag.MAP, List.copyOf(tuples), FlowStyle.BLOCK);
  }

  /** All on one line, in braces. */
  MappingNode line() {
    return new MappingNode(Tag.MAP, List.copyOf(tuples), FlowStyle.FLOW);
  }

  private static String orMark(@Nullable String text) {
    return text == null || text.isBlank() ? Unwritten.MARK : text;
  }
}
