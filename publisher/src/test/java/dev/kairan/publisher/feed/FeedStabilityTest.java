package dev.kairan.publisher.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.rule.Tree;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a feed reader must never see change, and how known dates become moments. */
class FeedStabilityTest {

  private static final List<String> FORMATS = List.of("feed.atom", "feed.rss", "feed.json");

  private static Told mito() {
    return Told.of("2024-mito-01").by("mito");
  }

  private static Story dated() {
    return mito().published("2024-01-05", "2024-01-05").story();
  }

  @Test
  void aStoryThatWasUnderEmbargoAppearsToTheSecond() {
    Map<String, String> files =
        SmallSite.files(mito().embargoedUntil("2024-01-05T10:00:30+09:00").story());
    for (String format : List.of("feed.atom", "feed.rss", "feed.json")) {
      assertThat(only(files, format).published()).isEqualTo(Instant.parse("2024-01-05T01:00:30Z"));
    }
  }

  @Test
  void idsOutliveANewAddressOfTheSite() {
    Map<String, String> here = SmallSite.files(dated());
    Map<String, String> there =
        SmallSite.files(SmallSite.with(dated()), URI.create("http://127.0.0.1:8080/x/"));
    for (String format : FORMATS) {
      assertThat(SiteFeedsTest.ids(there, format)).isEqualTo(SiteFeedsTest.ids(here, format));
      assertThat(there.get(format)).isNotEqualTo(here.get(format));
    }
    assertThat(feedId(there, "chambers/mito/feed.atom"))
        .isEqualTo(feedId(here, "chambers/mito/feed.atom"))
        .isEqualTo("tag:kairan.dev,2023:feed/chamber/mito");
  }

  @Test
  void idsOutliveAMergerOfTheChamber() {
    List<Chamber> merged = new ArrayList<>(SmallSite.CHAMBERS);
    merged.set(0, SmallSite.chamber("mito", "水戸", "ibaraki", "kanto", "hitachi"));
    idsStay(merged);
  }

  @Test
  void idsOutliveAMoveToAnotherPrefectureAndANewName() {
    List<Chamber> moved = new ArrayList<>(SmallSite.CHAMBERS);
    moved.set(0, SmallSite.chamber("mito", "新水戸", "nagano", "hokuriku-shinetsu"));
    Map<String, String> after = idsStay(moved);
    for (String format : FORMATS) {
      assertThat(SiteFeedsTest.ids(after, "prefectures/ibaraki/" + format)).isEmpty();
      assertThat(SiteFeedsTest.ids(after, "prefectures/nagano/" + format)).hasSize(1);
    }
  }

  private static Map<String, String> idsStay(List<Chamber> chambers) {
    Map<String, String> before = SmallSite.files(dated());
    Map<String, String> after =
        SmallSite.files(SmallSite.with(chambers, List.of(), dated()), SmallSite.BASE);
    for (String format : FORMATS) {
      for (String path : List.of(format, "chambers/mito/" + format)) {
        assertThat(SiteFeedsTest.ids(after, path))
            .isEqualTo(SiteFeedsTest.ids(before, path))
            .containsExactly("tag:kairan.dev,2023:story/2024-mito-01");
      }
    }
    assertThat(feedId(after, "chambers/mito/feed.atom"))
        .isEqualTo(feedId(before, "chambers/mito/feed.atom"));
    return after;
  }

  @Test
  void aNewTitleMakesNoNewEntry() {
    Map<String, String> before =
        SmallSite.files(mito().published("2024-01", "2024-01-01").titled("旧題").story());
    Map<String, String> after =
        SmallSite.files(mito().published("2024-01", "2024-01-01").titled("新題").story());
    for (String format : FORMATS) {
      ReadFeed.Item old = only(before, format);
      ReadFeed.Item now = only(after, format);
      assertThat(now.title()).isNotEqualTo(old.title());
      assertThat(now.id()).isEqualTo(old.id());
      assertThat(now.published()).isEqualTo(old.published());
    }
    assertThat(rome(after).getUpdatedDate()).isEqualTo(rome(before).getUpdatedDate());
    assertThat(after.get("feed.json")).doesNotContain("date_modified");
  }

  @Test
  void aFeedKeepsItsBytesWhileAnotherStoryChanges() {
    Story other = Told.of("2023-ueda-01").by("ueda").published("2023", "2023-01-01").story();
    Story changed =
        Told.of("2023-ueda-01")
            .by("ueda")
            .published("2023", "2023-01-01")
            .titled("改題")
            .corrected("2025-01-01")
            .story();
    Map<String, String> before = SmallSite.files(dated(), other);
    Map<String, String> after = SmallSite.files(dated(), changed);
    for (String format : FORMATS) {
      for (String folder :
          List.of("chambers/mito/", "chambers/hitachi/", "prefectures/ibaraki/", "blocks/kanto/")) {
        assertThat(after.get(folder + format)).isEqualTo(before.get(folder + format));
      }
      assertThat(after.get("chambers/ueda/" + format))
          .isNotEqualTo(before.get("chambers/ueda/" + format));
      assertThat(after.get(format))
          .contains(entry(SiteFeedsTest.text(before, "chambers/mito/" + format)));
    }
  }

  /** What stands between the feed's head and its end. */
  private static String entry(String feed) {
    int start =
        Math.max(
            feed.indexOf("<entry>"), Math.max(feed.indexOf("<item>"), feed.indexOf("\n{\"id")));
    int end =
        Math.max(
            feed.lastIndexOf("</entry>"),
            Math.max(feed.lastIndexOf("</item>"), feed.lastIndexOf("\n]}")));
    return feed.substring(start, end);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-05, 2024-01-05, 2024-01-04T15:00:00Z",
    "2024-03,    2024-03-01, 2024-02-29T15:00:00Z",
    "2024,       2024-01-01, 2023-12-31T15:00:00Z"
  })
  void aDateIsReadAsItsFirstMomentInJapan(String text, String start, Instant moment) {
    Map<String, String> files = SmallSite.files(mito().published(text, start).story());
    for (String format : FORMATS) {
      assertThat(only(files, format).published()).isEqualTo(moment);
    }
    inFirstMinute(rome(files).getUpdatedDate(), moment);
  }

  private static void inFirstMinute(Date updated, Instant moment) {
    assertThat(updated.toInstant()).isBetween(moment, moment.plusSeconds(60));
  }

  @Test
  void theDayOfTheActivityStandsInForAnUnknownPublication() {
    Map<String, String> files =
        SmallSite.files(mito().happened("2022-10-01", "2022-10-01").story());
    assertThat(only(files, "feed.rss").published())
        .isEqualTo(Instant.parse("2022-09-30T15:00:00Z"));
  }

  @Test
  void aStoryWithoutADateClaimsNoneAndStandsAtTheBeginning() {
    Map<String, String> files = SmallSite.files(mito().story());
    for (String format : FORMATS) {
      assertThat(only(files, format).published()).isNull();
    }
    inFirstMinute(rome(files).getUpdatedDate(), Instant.parse("2023-03-15T15:00:00Z"));
    assertThat(files.get("feed.json")).doesNotContain("date_");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-01, 2024-01-31T15:01:00Z, true",
    "2024-01-05, 2024-01-04T15:01:00Z, true",
    "2023-12-01, 2024-01-04T15:00:00Z, false"
  })
  void aCorrectionMakesAnEntryNewerButIsNoPublication(String day, Instant updated, boolean later) {
    Told corrected = mito().published("2024-01-05", "2024-01-05").corrected("2023-11-01");
    Map<String, String> files = SmallSite.files(corrected.corrected(day).story());
    inFirstMinute(rome(files).getUpdatedDate(), updated);
    for (String format : FORMATS) {
      assertThat(only(files, format).published()).isEqualTo(Instant.parse("2024-01-04T15:00:00Z"));
    }
    assertThat(SiteFeedsTest.text(files, "feed.json").contains("\"date_modified\":\"" + day))
        .isEqualTo(later);
    assertThat(SiteFeedsTest.text(files, "feed.rss").contains("<atom:updated>" + day))
        .isEqualTo(later);
  }

  @Test
  void aSecondCorrectionOfTheSameDayIsNewsToo() {
    Told once = mito().published("2024-01-05", "2024-01-05").corrected("2024-02-01");
    Map<String, String> before = SmallSite.files(once.story());
    Map<String, String> after = SmallSite.files(once.corrected("2024-02-01").story());
    assertThat(rome(after).getUpdatedDate()).isAfter(rome(before).getUpdatedDate());
    assertThat(updated(after, "feed.atom")).isGreaterThan(updated(before, "feed.atom"));
  }

  @Test
  void aFeedIsAsNewAsItsNewestEntryAndAnEmptyOneStaysAtTheBeginning() {
    Map<String, String> files =
        SmallSite.files(
            Told.of("2023-mito-01").by("mito").published("2023-06", "2023-06-01").story(), dated());
    assertThat(updated(files, "feed.atom")).startsWith("2024-01-05T00:00:");
    assertThat(updated(files, "chambers/ueda/feed.atom")).isEqualTo("2023-03-16T00:00:00+09:00");
  }

  private static String updated(Map<String, String> files, String path) {
    return Tree.text(Tree.root(SiteFeedsTest.text(files, path)), "updated");
  }

  private static String feedId(Map<String, String> files, String path) {
    return Tree.text(Tree.root(SiteFeedsTest.text(files, path)), "id");
  }

  private static ReadFeed.Item only(Map<String, String> files, String path) {
    return ReadFeed.of(path, SiteFeedsTest.text(files, path)).items().get(0);
  }

  private static SyndEntry rome(Map<String, String> files) {
    return ReadFeed.rome(SiteFeedsTest.text(files, "feed.atom")).getEntries().get(0);
  }
}
