package dev.kairan.api.library;

import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Release;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Releases, who got them, and the clippings of the {@link RichLibrary}: some in each month of 2022.
 */
final class RichPress {

  private RichPress() {}

  static void addTo(LibraryMaker maker) {
    releases(maker);
    clippings(maker);
  }

  /** One is under embargo at the instant of the run and was reported all the same. */
  private static void releases(LibraryMaker maker) {
    maker
        .release(
            new Release(
                "2022-R001",
                "前年の発表",
                LocalDate.of(2022, 4, 8),
                Instant.parse("2022-04-08T05:00:00Z"),
                "2023-K-0-01",
                "広報部 03-0000-0000",
                URI.create("https://release.example/0")))
        .release(
            new Release(
                "2023-R001",
                "観光振興大会の開催",
                LocalDate.of(2023, 8, 1),
                Instant.parse("2023-10-02T05:00:00Z"),
                "2023-K-0-01",
                "広報部 03-0000-0000",
                URI.create("https://release.example/1")))
        .pressClub("zaikai", "財界記者クラブ", null)
        .pressClub("ibaraki-kensei", "茨城県政記者クラブ", Prefecture.IBARAKI)
        .delivery(
            new Delivery("2023-R001", "zaikai", Instant.parse("2023-07-31T01:00:00Z"), false, null))
        .delivery(
            new Delivery(
                "2023-R001", "ibaraki-kensei", Instant.parse("2023-07-31T01:00:00Z"), true, 26));
  }

  private static void clippings(LibraryMaker maker) {
    maker
        .clipping(clipping("C1", "asahi", "2022-04-10", null, "2022-R001"))
        .clipping(clipping("C2", "asahi", "2022-04-20", "C1", null))
        .clipping(clipping("C3", "asahi", "2023-04-12", null, null))
        .clipping(clipping("C4", "net-news", "2023-08-01", null, "2023-R001"));
    for (int month = 2; month <= 12; month++) {
      String day = LocalDate.of(2022, 4, 1).plusMonths(month - 1).toString();
      maker.clipping(clipping("C2022-" + month, "ibaraki-shimbun", day, null, null));
    }
  }

  private static Clipping clipping(
      String id, String outlet, String day, @Nullable String copyOf, @Nullable String release) {
    URI address = copyOf == null ? URI.create("https://news.example/" + id) : null;
    return new Clipping(
        id, outlet, LocalDate.parse(day), "記事 " + id, address, copyOf == null, copyOf, release);
  }
}
