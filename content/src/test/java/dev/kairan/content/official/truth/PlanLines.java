package dev.kairan.content.official.truth;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * All that a plan says, one line a fact, such as {@code item I-1-09 | I-1-S3 | …}: the form in
 * which a reading and the truth by hand are compared.
 */
public record PlanLines(List<String> lines) {

  /** Stands between the paragraphs of one passage. */
  static final String PARAGRAPH = "¶";

  private static final Pattern FACT = Pattern.compile("(date|target|event|partner|scheme) \\w");

  public PlanLines {
    lines = List.copyOf(lines);
  }

  /** Without the printed pages, for shapes that do not tell them. */
  public PlanLines withoutPages() {
    return new PlanLines(lines.stream().filter(line -> !line.startsWith("page")).toList());
  }

  /** With the pages of another print of the same plan: lines such as {@code page I-1 | 3}. */
  public PlanLines withPages(List<String> pages) {
    List<String> all = new ArrayList<>(withoutPages().lines);
    all.addAll(pages);
    return new PlanLines(all);
  }

  /** With the facts of the items as {@code reading} has them. */
  public PlanLines withFactsOf(PlanLines reading) {
    List<String> all = new ArrayList<>(lines.stream().filter(line -> !isFact(line)).toList());
    all.addAll(reading.lines.stream().filter(PlanLines::isFact).toList());
    return new PlanLines(all);
  }

  private static boolean isFact(String line) {
    return FACT.matcher(line).lookingAt();
  }

  /** With all paragraphs of a passage in one, for shapes that do not tell where one ends. */
  public PlanLines withoutParagraphs() {
    return each(line -> line.replace(PARAGRAPH, ""));
  }

  /** With compatibility characters folded, for shapes that come so. */
  public PlanLines folded() {
    return each(line -> Normalizer.normalize(line, Normalizer.Form.NFKC).replace('\u301c', '~'));
  }

  /** What this says and {@code other} does not (-), and the reverse (+). */
  public List<String> differencesTo(PlanLines other) {
    List<String> differences = new ArrayList<>();
    lines.stream()
        .filter(line -> !other.lines.contains(line))
        .forEach(l -> differences.add("- " + l));
    other.lines.stream()
        .filter(line -> !lines.contains(line))
        .forEach(l -> differences.add("+ " + l));
    if (differences.isEmpty() && lines.size() != other.lines.size()) {
      differences.add("! " + lines.size() + " lines, not " + other.lines.size());
    }
    return differences;
  }

  /** The lines of one kind, such as {@code date}, or of one kind and code. */
  public List<String> of(String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start + " "))
        .map(line -> line.substring(start.length() + 1).replaceFirst("^\\| ", ""))
        .toList();
  }

  private PlanLines each(UnaryOperator<String> change) {
    return new PlanLines(lines.stream().map(change).toList());
  }

  @Override
  public String toString() {
    return String.join("\n", lines);
  }

  /** Gathers the lines of a plan; a fact that is not there gives no line. */
  static final class Builder {

    private final List<String> lines = new ArrayList<>();

    void add(String head, @Nullable Object... values) {
      if (values.length == 1 && (values[0] == null || "".equals(values[0]))) {
        return;
      }
      StringBuilder line = new StringBuilder(head);
      for (Object value : values) {
        line.append(" | ").append(Objects.requireNonNullElse(value, "-"));
      }
      lines.add(line.toString());
    }

    void addAll(String head, List<String> values) {
      values.forEach(value -> add(head, value));
    }

    PlanLines build() {
      return new PlanLines(lines);
    }
  }
}
