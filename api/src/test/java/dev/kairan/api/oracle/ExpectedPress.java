package dev.kairan.api.oracle;

import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.press.PressClub;
import dev.kairan.content.press.Release;
import dev.kairan.content.time.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the api must say about outlets, clippings, releases and press clubs. */
public final class ExpectedPress {

  private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

  private final World world;
  private final Instant at;

  public ExpectedPress(World world, Instant at) {
    this.world = world;
    this.at = at;
  }

  public Map<String, @Nullable Object> outlet(Outlet o) {
    long clippings = upTo(world.day()).stream().filter(c -> c.outlet().equals(o.id())).count();
    return Fields.of(
        "id", o.id(),
        "name", o.name(),
        "kind", o.kind(),
        "tier", o.tier(),
        "prefecture", o.prefecture() == null ? null : Fields.id(o.prefecture().id()),
        "clippingCount", upTo(world.day()).isEmpty() ? null : (int) clippings);
  }

  private List<Clipping> upTo(LocalDate day) {
    return world.library().clippings().stream().filter(c -> !c.date().isAfter(day)).toList();
  }

  /** Newest first. */
  public List<Clipping> clippings() {
    return world.library().clippings().stream()
        .sorted(new OrderOracle(world).clippings("DATE", true))
        .toList();
  }

  public Map<String, @Nullable Object> clipping(Clipping c) {
    Release release = world.releaseOf(c);
    return Fields.of(
        "id", c.id(),
        "outlet", Fields.id(c.outlet()),
        "date", c.date(),
        "title", c.title(),
        "url", c.url(),
        "original", c.original(),
        "copyOf", Fields.id(c.copyOf()),
        "release", release == null ? null : Fields.id(release.id()));
  }

  /** Newest first. */
  public List<Release> releases() {
    return world.library().pressOffice().releases().stream()
        .sorted(new OrderOracle(world).releases("DATE", true))
        .toList();
  }

  /** As of the day of the run, and as the document asks of another day and instant. */
  public Map<String, @Nullable Object> release(Release r) {
    List<Clipping> clippings =
        world.clippingsOf(r).stream()
            .sorted(new OrderOracle(world).clippings("DATE", true))
            .toList();
    return Fields.of(
        "id", r.id(),
        "title", r.title(),
        "date", r.date(),
        "fiscalYear", FiscalYear.of(r.date()).year(),
        "embargoUntil", r.embargoUntil() == null ? null : text(r.embargoUntil()),
        "embargoed", embargoed(r, at),
        "embargoedThen", embargoed(r, Instant.parse("2023-10-02T05:00:00Z")),
        "actionItem", Fields.id(r.actionItem()),
        "contact", r.contact(),
        "url", r.url(),
        "clippingCount", tally(r, world.day(), false),
        "originalCount", tally(r, world.day(), true),
        "countThen", tally(r, LocalDate.of(2022, 4, 19), false),
        "originalsThen", tally(r, LocalDate.of(2022, 4, 9), true),
        "byOutletKind", byOutletKind(r, world.day()),
        "kindsThen", byOutletKind(r, LocalDate.of(2022, 4, 19)),
        "clippings", Fields.page(clippings, Clipping::id),
        "deliveries", deliveries(r));
  }

  public static boolean embargoed(Release r, Instant instant) {
    return r.embargoUntil() != null && instant.isBefore(r.embargoUntil());
  }

  private @Nullable Integer tally(Release r, LocalDate day, boolean originals) {
    List<Clipping> known = upTo(day);
    return known.isEmpty()
        ? null
        : (int)
            world.clippingsOf(r).stream()
                .filter(known::contains)
                .filter(c -> !originals || c.original())
                .count();
  }

  private List<Map<String, @Nullable Object>> byOutletKind(Release r, LocalDate day) {
    return Arrays.stream(OutletKind.values())
        .map(kind -> ofKind(kind, world.clippingsOf(r), day))
        .filter(row -> !Integer.valueOf(0).equals(row.get("clippingCount")))
        .toList();
  }

  private Map<String, @Nullable Object> ofKind(
      OutletKind kind, List<Clipping> clippings, LocalDate day) {
    List<Clipping> counted =
        clippings.stream()
            .filter(c -> !c.date().isAfter(day) && world.outletOf(c).kind() == kind)
            .toList();
    return Fields.of(
        "outletKind",
        kind,
        "clippingCount",
        counted.size(),
        "originalCount",
        (int) counted.stream().filter(Clipping::original).count());
  }

  private List<Map<String, @Nullable Object>> deliveries(Release r) {
    List<String> clubs =
        world.library().pressOffice().pressClubs().stream().map(PressClub::id).toList();
    return world.library().pressOffice().deliveries().stream()
        .filter(d -> d.release().equals(r.id()))
        .sorted(
            Comparator.comparing(Delivery::primary)
                .reversed()
                .thenComparing(Delivery::deliveredAt)
                .thenComparing(d -> clubs.indexOf(d.club())))
        .map(ExpectedPress::delivery)
        .toList();
  }

  private static Map<String, @Nullable Object> delivery(Delivery d) {
    return Fields.of(
        "club", Fields.id(d.club()),
        "deliveredAt", text(d.deliveredAt()),
        "primary", d.primary(),
        "copies", d.copies());
  }

  public static Map<String, @Nullable Object> pressClub(PressClub c) {
    return Fields.of(
        "id", c.id(),
        "name", c.name(),
        "prefecture", c.prefecture() == null ? null : Fields.id(c.prefecture().id()));
  }

  static String text(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(JAPAN));
  }
}
