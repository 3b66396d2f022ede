package dev.kairan.content.check;

import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Release;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that deliveries agree with each other and with the embargo of their releases. */
public final class DeliveryCheck {

  private final Map<String, Release> releases = new HashMap<>();
  private final Map<String, Delivery> primaries = new HashMap<>();
  private final SoundRows rows;
  private final Findings findings;

  private DeliveryCheck(List<Release> releases, Findings findings) {
    releases.forEach(release -> this.releases.put(release.id(), release));
    this.rows = new SoundRows(findings);
    this.findings = findings;
  }

  /** Adds a problem to {@code findings} for each flaw. */
  public static void check(List<Release> releases, List<Delivery> deliveries, Findings findings) {
    DeliveryCheck check = new DeliveryCheck(releases, findings);
    deliveries.forEach(check::check);
  }

  private void check(Delivery delivery) {
    Location at = rows.locationOf(IdKind.DELIVERY, delivery.id());
    if (at != null) {
      checkPrimary(delivery, at);
      checkEmbargo(delivery, at);
    }
  }

  /** One club is asked first and agrees for all. */
  private void checkPrimary(Delivery delivery, Location at) {
    if (delivery.primary()) {
      Delivery first = primaries.putIfAbsent(delivery.release(), delivery);
      if (first != null && !first.club().equals(delivery.club())) {
        findings.report(
            at.withField("primary"), Rule.SECOND_PRIMARY_CLUB, delivery.release(), first.club());
      }
    }
  }

  /** A club that is served after the others may report is served too late. */
  private void checkEmbargo(Delivery delivery, Location at) {
    Release release = releases.get(delivery.release());
    Instant embargo = release == null ? null : release.embargoUntil();
    boolean known = rows.locationOf(IdKind.RELEASE, delivery.release()) != null;
    if (known && embargo != null && delivery.deliveredAt().isAfter(embargo)) {
      findings.report(
          at.withField("deliveredAt"),
          Rule.DELIVERED_AFTER_EMBARGO,
          JapanTime.localOf(delivery.deliveredAt()),
          JapanTime.localOf(embargo));
    }
  }
}
