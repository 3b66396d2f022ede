package dev.kairan.api.graph.limit;

/**
 * The size of a part of a document, with the fragments that it spreads.
 *
 * @param width how many fields it has beside each other
 * @param depth the deepest nesting of its fields
 */
record Measure(int width, int depth, int fields, int aliases, int directives) {

  static final Measure NONE = new Measure(0, 0, 0, 0, 0);

  /** Beyond this, a count says no more than that it is far too large. */
  private static final int ENDLESS = 1_000_000;

  /** This and another part beside it. */
  Measure and(Measure other) {
    return new Measure(
        sum(width, other.width),
        Math.max(depth, other.depth),
        sum(fields, other.fields),
        sum(aliases, other.aliases),
        sum(directives, other.directives));
  }

  /** A field with this below it. */
  Measure below(boolean renamed, int directivesOfField) {
    return new Measure(
        1,
        sum(depth, 1),
        sum(fields, 1),
        sum(aliases, renamed ? 1 : 0),
        sum(directives, directivesOfField));
  }

  /** The same without its nesting. */
  Measure flat() {
    return new Measure(width, 0, fields, aliases, directives);
  }

  Measure withDirectives(int more) {
    return new Measure(width, depth, fields, aliases, sum(directives, more));
  }

  private static int sum(int one, int other) {
    return Math.min(ENDLESS, one + other);
  }
}
