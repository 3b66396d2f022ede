package dev.kairan.api.store.size;

import java.util.Collection;
import java.util.Comparator;

/** How many rows the lists of one field have: a size for each parent that has any. */
public final class ListSizes {

  /** Beyond this, a number of rows says no more than that it is far too large. */
  public static final long ENDLESS = 1_000_000_000;

  /** Sums of the largest sizes: of the first, of the first two and so on. */
  private final long[] sums;

  private final int largest;
  private final boolean owned;

  private ListSizes(long[] sums, int largest, boolean owned) {
    this.sums = sums;
    this.largest = largest;
    this.owned = owned;
  }

  /**
   * Sizes that were counted.
   *
   * @param owned true where a row belongs to one parent only
   */
  public static ListSizes of(Collection<Integer> sizes, boolean owned) {
    long[] sums =
        sizes.stream().sorted(Comparator.reverseOrder()).mapToLong(size -> size).toArray();
    int largest = sums.length == 0 ? 0 : (int) sums[0];
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return new ListSizes(sums, largest, owned);
  }

  /** One list of so many rows. */
  public static ListSizes one(int size) {
    return new ListSizes(new long[] {size}, size, true);
  }

  /** So many rows for whatever parent. */
  public static ListSizes each(int size) {
    return new ListSizes(new long[0], size, false);
  }

  /**
   * The most rows that the lists of some parents can have together: those of the largest parents
   * where all are different, and otherwise as often those of the largest.
   *
   * @param first most rows that are asked for of each parent
   */
  public Rows of(Rows parents, long first) {
    long most = Math.min(ENDLESS, parents.count() * Math.min(largest, Math.max(0, first)));
    boolean different = parents.different() || parents.count() <= 1;
    if (different && sums.length > 0) {
      int last = (int) Math.min(parents.count(), sums.length) - 1;
      most = last < 0 ? 0 : Math.min(most, sums[last]);
    }
    return new Rows(most, different && owned);
  }

  int largest() {
    return largest;
  }
}
