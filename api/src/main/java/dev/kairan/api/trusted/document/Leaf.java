package dev.kairan.api.trusted.document;

import java.util.Map;

/**
 * What kind of value stands at the end of a path.
 *
 * @param labels of the values of an enum, in Japanese; empty for other kinds
 */
public record Leaf(Kind kind, Map<String, String> labels) {

  /** Kinds that are written differently. */
  public enum Kind {
    NUMBER,
    /** A number that counts nothing. */
    YEAR,
    DATE,
    ID,
    BOOLEAN,
    ENUM,
    TEXT
  }

  public Leaf {
    labels = Map.copyOf(labels);
  }

  public boolean number() {
    return kind == Kind.NUMBER;
  }
}
