package dev.kairan.api.trusted.document;

import java.util.List;

/**
 * Response names that lead to a part of an answer, as {@code chambers.nodes} or {@code
 * prefecture.name}.
 *
 * @param absolute true where it begins at the whole answer instead of a row, written with a leading
 *     slash
 */
public record FieldPath(boolean absolute, List<String> names) {

  public FieldPath {
    names = List.copyOf(names);
  }

  /** Reads {@code a.b} or {@code /a.b}. */
  public static FieldPath parse(String text) {
    boolean absolute = text.startsWith("/");
    return new FieldPath(absolute, List.of((absolute ? text.substring(1) : text).split("\\.", -1)));
  }

  /** The same names beginning at the whole answer. */
  public FieldPath fromRoot() {
    return new FieldPath(true, names);
  }

  /** How many names this and {@code other} have in common from their beginning. */
  public int sharedWith(FieldPath other) {
    int shared = 0;
    while (shared < names.size()
        && shared < other.names.size()
        && names.get(shared).equals(other.names.get(shared))) {
      shared++;
    }
    return shared;
  }

  @Override
  public String toString() {
    return (absolute ? "/" : "") + String.join(".", names);
  }
}
