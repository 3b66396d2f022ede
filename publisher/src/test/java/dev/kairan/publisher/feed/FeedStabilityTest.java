package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import dev.kairan.publisher.answer.Story;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a feed reader must never see change, and how known dates become moments. */
class FeedStabilityTest {

  private static Told mito() {
    return Told.of("2024-mito-01").by("mito");
  }

  @Test
  void idsOutliveANewAddressOfTheSite() throws FeedException {
    Story story = mito().published("2024-01-05", "2024-01-05").story();
    Map<String, String> here = SmallSite.files(SmallSite.with(story), SmallSite.BASE);
    Map<String, String> there =
        SmallSite.files(SmallSite.with(story), URI.create("http://127.0.0.1:8080/x/"));
    assertThat(SiteFeedsTest.ids(there, "feed.atom"))
        .isEqualTo(SiteFeedsTest.ids(here, "feed.atom"));
    assertThat(SiteFeedsTest.read(there, "chambers/mito/feed.atom").getUri())
        .isEqualTo(SiteFeedsTest.read(here, "chambers/mito/feed.atom").getUri())
        .isEqualTo("tag:kairan.dev,2023:feed/chamber/mito");
  }

  @Test
  void aNewTitleMakesNoNewEntry() throws FeedException {
    SyndEntry before = onlyEntry(mito().published("2024-01", "2024-01-01").titled("旧題").story());
    SyndEntry after = onlyEntry(mito().published("2024-01", "2024-01-01").titled("新題").story());
    assertThat(after.getTitle()).isNotEqualTo(before.getTitle());
    assertThat(after.getUri()).isEqualTo(before.getUri());
    assertThat(after.getUpdatedDate()).isEqualTo(before.getUpdatedDate());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 2024-01-05, 2024-01-04T15:00:00Z",
    "2024-03,    2024-03-01, 2024-02-29T15:00:00Z",
    "2024,       2024-01-01, 2023-12-31T15:00:00Z"
  })
  void aDateIsReadAsItsFirstMomentInJapan(String text, String start, Instant moment)
      throws FeedException {
    SyndEntry entry = onlyEntry(mito().published(text, start).story());
    assertThat(entry.getPublishedDate()).isEqualTo(Date.from(moment));
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(moment));
  }

  @Test
  void theDayOfTheActivityStandsInForAnUnknownPublication() throws FeedException {
    SyndEntry entry = onlyEntry(mito().happened("2022-10-01", "2022-10-01").story());
    assertThat(entry.getPublishedDate())
        .isEqualTo(Date.from(Instant.parse("2022-09-30T15:00:00Z")));
  }

  @Test
  void aStoryWithoutADateClaimsNoneAndStandsAtTheBeginning() throws FeedException {
    SyndEntry entry = onlyEntry(mito().story());
    assertThat(entry.getPublishedDate()).isNull();
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(Instant.parse("2023-03-15T15:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-01-31T15:00:00Z",
    "2024-01-05, 2024-01-04T15:00:00Z",
    "2023-12-01, 2024-01-04T15:00:00Z"
  })
  void aCorrectionMakesAnEntryNewerButIsNoPublication(String day, Instant updated)
      throws FeedException {
    Told corrected = mito().published("2024-01-05", "2024-01-05").corrected(day);
    SyndEntry entry = onlyEntry(corrected.corrected("2023-11-01").story());
    assertThat(entry.getUpdatedDate()).isEqualTo(Date.from(updated));
    assertThat(entry.getPublishedDate())
        .isEqualTo(Date.from(Instant.parse("2024-01-04T15:00:00Z")));
  }

  @Test
  void aFeedIsAsNewAsItsNewestEntryAndAnEmptyOneStaysAtTheBeginning() {
    Map<String, String> files =
        SmallSite.files(
            Told.of("2023-mito-01").by("mito").published("2023-06", "2023-06-01").story(),
            mito().published("2024-01-05", "2024-01-05").story());
    assertThat(updated(files, "feed.atom")).isEqualTo("2024-01-05T00:00:00+09:00");
    assertThat(updated(files, "chambers/ueda/feed.atom")).isEqualTo("2023-03-16T00:00:00+09:00");
  }

  private static String updated(Map<String, String> files, String path) {
    return AtomRules.text(AtomRules.root(SiteFeedsTest.text(files, path)), "updated");
  }

  private static SyndEntry onlyEntry(Story story) throws FeedException {
    return SiteFeedsTest.read(SmallSite.files(story), "feed.atom").getEntries().get(0);
  }
}
