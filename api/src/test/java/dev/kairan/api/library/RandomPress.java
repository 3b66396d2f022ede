package dev.kairan.api.library;

import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Delivery;
import dev.kairan.content.press.Release;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Releases, press clubs and three years of clippings, made at random. */
final class RandomPress {

  private static final LocalDate FIRST = LocalDate.of(2021, 4, 1);
  private static final int DAYS = 3 * 365;
  private static final int RELEASES = 12;
  private static final List<String> CLUBS = List.of("zaikai", "kensei", "keizai");
  private static final List<String> OUTLETS =
      List.of("asahi", "net-news", "ibaraki-shimbun", "tochigi-web", "wire");
  private static final List<Instant> EMBARGOES =
      List.of(
          Instant.parse("2023-03-31T14:59:00Z"),
          Instant.parse("2023-10-01T03:00:00Z"),
          Instant.parse("2023-10-01T03:01:00Z"),
          Instant.parse("2024-04-01T05:00:00Z"));

  private final Random random;
  private final List<Clipping> clippings = new ArrayList<>();

  RandomPress(Random random) {
    this.random = random;
  }

  void addTo(LibraryMaker maker, List<String> items, int count) {
    CLUBS.forEach(club -> maker.pressClub(club, club + "クラブ", null));
    IntStream.range(0, RELEASES).forEach(i -> maker.release(release(i, items)));
    IntStream.range(0, RELEASES).forEach(i -> deliveries(maker, "R" + i));
    IntStream.range(0, count).forEach(this::clipping);
    clippings.forEach(maker::clipping);
  }

  private Release release(int i, List<String> items) {
    return new Release(
        "R" + i,
        pick(List.of("調査", "大会", "提言ＤＸ")) + i % 4,
        day(),
        chance(2) ? pick(EMBARGOES) : null,
        chance(2) ? pick(items) : null,
        null,
        null);
  }

  private void deliveries(LibraryMaker maker, String release) {
    for (int i = random.nextInt(CLUBS.size() + 1); i > 0; i--) {
      Instant at = pick(EMBARGOES).minusSeconds(60L * random.nextInt(5));
      maker.delivery(
          new Delivery(release, CLUBS.get(i - 1), at, i == 1, chance(2) ? 20 + i : null));
    }
  }

  private void clipping(int i) {
    List<Clipping> originals = clippings.stream().filter(Clipping::original).toList();
    boolean original = originals.isEmpty() || !chance(3);
    String copyOf = original || chance(3) ? null : pick(originals).id();
    clippings.add(
        new Clipping(
            "C" + i,
            pick(OUTLETS),
            day(),
            pick(List.of("観光の記事", "カフェの記事", "ＤＸ")) + i % 7,
            null,
            original,
            copyOf,
            original && chance(3) ? "R" + random.nextInt(RELEASES) : null));
  }

  /** Often the border of a month or of a fiscal year. */
  private LocalDate day() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(6)) {
      case 0 -> day.withDayOfMonth(1);
      case 1 -> day.withDayOfMonth(day.lengthOfMonth());
      case 2 -> LocalDate.of(day.getYear(), 3, 31);
      case 3 -> LocalDate.of(day.getYear(), 4, 1);
      default -> day;
    };
  }

  private boolean chance(int times) {
    return random.nextInt(times) == 0;
  }

  private <V> V pick(List<V> values) {
    return values.get(random.nextInt(values.size()));
  }
}
