package dev.kairan.api.store.size;

/**
 * Rows that a part of a document may reach.
 *
 * @param count how many at most
 * @param different true where none of them can be reached twice
 */
public record Rows(long count, boolean different) {

  /** The root of every document. */
  public static final Rows ROOT = new Rows(1, true);

  /** What each of these refers to; several may refer to the same. */
  public Rows referred() {
    return new Rows(count, false);
  }
}
