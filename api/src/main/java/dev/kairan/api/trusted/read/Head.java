package dev.kairan.api.trusted.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the operation of a document, not yet held against the schema.
 *
 * @param lines how many lines it has
 */
record Head(
    String question,
    int number,
    List<Entry> variables,
    @Nullable Entry table,
    List<Entry> columns,
    List<Entry> values,
    @Nullable Entry chart,
    int lines) {

  /**
   * One line of it.
   *
   * @param name of a variable, or a path; empty where the line has none
   * @param text what follows the colon
   */
  record Entry(int line, String name, String text) {}
}
