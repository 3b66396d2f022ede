package dev.kairan.api.oracle;

import dev.kairan.content.Library;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.press.Release;
import java.time.Instant;

/** A library with black bars over its releases under embargo, drawn by hand. */
public final class Blackout {

  private Blackout() {}

  public static Library of(Library l, Instant at) {
    PressOffice office = l.pressOffice();
    PressOffice barred =
        new PressOffice(
            office.releases().stream().map(release -> bar(release, at)).toList(),
            office.pressClubs(),
            office.deliveries());
    return new Library(
        l.snapshot(),
        l.census(),
        l.chambers(),
        l.formerNames(),
        l.plans(),
        l.topics(),
        l.outlets(),
        l.stories(),
        l.visits(),
        l.clippings(),
        l.desk(),
        l.linkChecks(),
        l.redirects(),
        barred);
  }

  private static Release bar(Release r, Instant at) {
    return ExpectedPress.embargoed(r, at)
        ? new Release(r.id(), "解禁前の資料", r.date(), r.embargoUntil(), null, null, null)
        : r;
  }
}
