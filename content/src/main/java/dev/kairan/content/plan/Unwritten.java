package dev.kairan.content.plan;

/**
 * What an imported plan leaves for people to write. A plan in which any of it is left is checked
 * like every other, but not published.
 */
public final class Unwritten {

  /** Stands in a field, alone or among other words, until somebody has written it. */
  public static final String MARK = "【未記入】";

  private Unwritten() {}

  /** True where a field with this text still has to be written. */
  public static boolean isIn(String text) {
    return text.contains(MARK);
  }
}
