package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ClippingRecord;
import dev.kairan.api.store.table.tables.records.DeliveryRecord;
import dev.kairan.api.store.table.tables.records.PressClubRecord;
import dev.kairan.api.store.table.tables.records.ReleaseRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.Library;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Origins;
import dev.kairan.content.press.PressClub;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.press.Release;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.JapanTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** What is told to the press, to whom, and what it reported. */
final class PressOfficeRows {

  final List<ReleaseRecord> releases = new ArrayList<>();
  final List<PressClubRecord> pressClubs = new ArrayList<>();
  final List<DeliveryRecord> deliveries = new ArrayList<>();
  final List<ClippingRecord> clippings = new ArrayList<>();

  PressOfficeRows(Library library) {
    PressOffice office = library.pressOffice();
    office.releases().forEach(this::add);
    office.pressClubs().forEach(this::add);
    office.deliveries().forEach(this::add);
    Origins origins = new Origins(library.clippings());
    library.clippings().forEach(clipping -> add(clipping, origins));
  }

  private void add(Release release) {
    Instant embargo = release.embargoUntil();
    releases.add(
        new ReleaseRecord()
            .setId(release.id())
            .setTitle(release.title())
            .setTitleFolded(FoldedText.of(release.title()))
            .setReleasedOn(release.date())
            .setFiscalYear(FiscalYear.of(release.date()).year())
            .setEmbargoAt(embargo == null ? null : inJapan(embargo))
            .setActionItemId(release.actionItem())
            .setContact(release.contact())
            .setUrl(PlaceRows.text(release.url())));
  }

  private void add(PressClub club) {
    pressClubs.add(
        new PressClubRecord()
            .setId(club.id())
            .setPosition(pressClubs.size() + 1)
            .setName(club.name())
            .setPrefectureId(club.prefecture() == null ? null : club.prefecture().id()));
  }

  private void add(Delivery delivery) {
    deliveries.add(
        new DeliveryRecord()
            .setReleaseId(delivery.release())
            .setPressClubId(delivery.club())
            .setDeliveredAt(inJapan(delivery.deliveredAt()))
            .setIsPrimary(delivery.primary())
            .setCopies(delivery.copies()));
  }

  private void add(Clipping clipping, Origins origins) {
    clippings.add(
        new ClippingRecord()
            .setId(clipping.id())
            .setOutletId(clipping.outlet())
            .setClippedOn(clipping.date())
            .setTitle(clipping.title())
            .setTitleFolded(FoldedText.of(clipping.title()))
            .setUrl(PlaceRows.text(clipping.url()))
            .setIsOriginal(clipping.original())
            .setCopyOfId(clipping.copyOf())
            .setReleaseId(origins.releaseOf(clipping)));
  }

  private static OffsetDateTime inJapan(Instant instant) {
    return instant.atZone(JapanTime.ZONE).toOffsetDateTime();
  }
}
