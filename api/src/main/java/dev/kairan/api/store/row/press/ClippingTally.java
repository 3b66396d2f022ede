package dev.kairan.api.store.row.press;

/** Own reports and reprints of a period, and of the same days a year earlier. */
public record ClippingTally(int originals, int reprints, int originalsBefore, int reprintsBefore) {

  public static final ClippingTally NONE = new ClippingTally(0, 0, 0, 0);

  public ClippingTally plus(ClippingTally other) {
    return new ClippingTally(
        originals + other.originals,
        reprints + other.reprints,
        originalsBefore + other.originalsBefore,
        reprintsBefore + other.reprintsBefore);
  }
}
