package dev.kairan.content.check;

import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Origins;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.Release;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks that clippings agree with their outlets, with what they copy, and with their releases. */
public final class ClippingCheck {

  private final Map<String, Outlet> outlets = new HashMap<>();
  private final Map<String, Release> releases = new HashMap<>();
  private final Origins origins;
  private final SoundRows rows;
  private final Findings findings;

  private ClippingCheck(
      List<Outlet> outlets, List<Release> releases, List<Clipping> clippings, Findings findings) {
    outlets.forEach(outlet -> this.outlets.put(outlet.id(), outlet));
    releases.forEach(release -> this.releases.put(release.id(), release));
    this.origins = new Origins(clippings);
    this.rows = new SoundRows(findings);
    this.findings = findings;
  }

  /** Adds a problem to {@code findings} for each flaw. */
  public static void check(
      List<Outlet> outlets, List<Release> releases, List<Clipping> clippings, Findings findings) {
    ClippingCheck check = new ClippingCheck(outlets, releases, clippings, findings);
    clippings.forEach(check::check);
  }

  private void check(Clipping clipping) {
    Location at = rows.locationOf(IdKind.CLIPPING, clipping.id());
    if (at == null) {
      return;
    }
    Outlet outlet = outlets.get(clipping.outlet());
    if (outlet != null && outlet.kind() == OutletKind.OWN_CHANNEL) {
      findings.report(at.withField("outlet"), Rule.OWN_CHANNEL_CLIPPING, outlet.id());
    }
    if (clipping.original() && clipping.copyOf() != null) {
      findings.report(at.withField("copyOf"), Rule.ORIGINAL_AS_COPY);
    }
    Clipping original = origins.originalOf(clipping);
    if (original != null && rows.locationOf(IdKind.CLIPPING, original.id()) != null) {
      checkCopy(clipping, original, at);
    }
    checkRelease(clipping, at);
  }

  /** Only originals are copied, so that no chain and no circle of copies can come about. */
  private void checkCopy(Clipping copy, Clipping original, Location at) {
    if (!original.original()) {
      findings.report(at.withField("copyOf"), Rule.COPY_OF_COPY, original.id());
    } else if (copy.date().isBefore(original.date())) {
      findings.report(
          at.withField("date"), Rule.COPY_BEFORE_ORIGINAL, copy.date(), original.date());
    }
    if (copy.release() != null && !Objects.equals(copy.release(), original.release())) {
      findings.report(at.withField("release"), Rule.RELEASE_MISMATCH, original.id());
    }
  }

  private void checkRelease(Clipping clipping, Location at) {
    String id = origins.releaseOf(clipping);
    Release release = id == null ? null : releases.get(id);
    if (release == null || rows.locationOf(IdKind.RELEASE, release.id()) == null) {
      return;
    }
    LocalDate free = release.freeFrom();
    if (clipping.date().isBefore(free)) {
      findings.report(
          at.withField("date"), Rule.CLIPPING_BEFORE_RELEASE, clipping.date(), release.id(), free);
    }
  }
}
