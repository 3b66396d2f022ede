package dev.kairan.publisher.link;

import java.util.List;

/**
 * The outcome of the check.
 *
 * @param files files seen
 * @param links addresses checked
 * @param faults all that is wrong, by file; empty for a site that may go live
 */
public record SiteReport(int files, int links, List<Fault> faults) {

  public SiteReport {
    faults = List.copyOf(faults);
  }

  /** True when the site may go live. */
  public boolean sound() {
    return faults.isEmpty();
  }
}
