package dev.kairan.publisher.command.run;

import dev.kairan.publisher.link.SiteReport;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.release.Published;

/** How a publication ended. */
public sealed interface Outcome {

  /**
   * The release is live.
   *
   * @param answers what it was made of
   */
  record Live(Published published, SiteAnswers answers) implements Outcome {}

  /** The site has faults; what was live stays live. */
  record Refused(SiteReport report) implements Outcome {}
}
