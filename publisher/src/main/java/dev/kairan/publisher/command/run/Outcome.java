package dev.kairan.publisher.command.run;

import dev.kairan.publisher.link.SiteReport;
import dev.kairan.publisher.release.Published;

/** How a publication ended. */
public sealed interface Outcome {

  /** The release is live. */
  record Live(Published published) implements Outcome {}

  /** The site has faults; what was live stays live. */
  record Refused(SiteReport report) implements Outcome {}
}
