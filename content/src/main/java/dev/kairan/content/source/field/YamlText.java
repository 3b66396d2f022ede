package dev.kairan.content.source.field;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Rule;
import dev.kairan.content.plan.Unwritten;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * YAML inside a content file.
 *
 * @param file the file
 * @param linesBefore number of lines of the file before the YAML begins
 * @param draft whether a mark may stand where people still have to write something
 * @param findings where problems go
 */
public record YamlText(Location file, int linesBefore, boolean draft, Findings findings) {

  private static final LoadSettings SETTINGS = LoadSettings.builder().build();

  /** YAML of which everything must be written. */
  public YamlText(Location file, int linesBefore, Findings findings) {
    this(file, linesBefore, false, findings);
  }

  /** A whole file of a plan, which may still await some of its words. */
  public static YamlText ofDraft(Location file, Findings findings) {
    return new YamlText(file, 0, true, findings);
  }

  /** The one record that {@code yaml} holds, or null, with a problem, where it is no YAML. */
  public @Nullable YamlRecord read(String yaml, Form form) {
    try {
      Node root = new Compose(SETTINGS).composeString(yaml).orElse(null);
      return YamlRecord.of(this, root, form, file);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(Mark::getLine).orElse(0);
      reportMalformed(line, e.getProblem());
    } catch (YamlEngineException e) {
      reportMalformed(0, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      // The parser has no limit of its own; thousands of brackets are a slip like any other.
      reportMalformed(0, "nested too deeply");
    }
    return null;
  }

  private void reportMalformed(int lineIndex, String reason) {
    findings.report(file.withLine(linesBefore + lineIndex + 1), Rule.MALFORMED_YAML, reason);
  }

  /** True where somebody still has to write this value. */
  boolean awaits(Node node) {
    return draft && node instanceof ScalarNode scalar && Unwritten.isIn(scalar.getValue());
  }

  Location locationOf(Node node, String field) {
    int line = node.getStartMark().map(Mark::getLine).orElse(0);
    return new Location(file.file(), linesBefore + line + 1, field);
  }
}
