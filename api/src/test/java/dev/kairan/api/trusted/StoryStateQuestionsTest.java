package dev.kairan.api.trusted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.RandomLibrary;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.api.oracle.CorrectionOracle;
import dev.kairan.api.oracle.CoverageOracle;
import dev.kairan.api.oracle.LinkOracle;
import dev.kairan.api.oracle.LinkOracle.Link;
import dev.kairan.api.oracle.OrderOracle;
import dev.kairan.api.oracle.World;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.ManuscriptState;
import dev.kairan.content.desk.PictureState;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.link.LinkStatus;
import dev.kairan.content.place.Prefecture;
import dev.kairan.content.press.OutletKind;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions about what became of stories, and where they appeared. */
@TestInstance(Lifecycle.PER_CLASS)
class StoryStateQuestionsTest {

  private final World world = new World(RandomLibrary.of(41, 30, 60));
  private final Asking asking = new Asking(world.library(), RichLibrary.AS_OF);
  private final Asking rich = new Asking(RichLibrary.library(), RichLibrary.AS_OF);

  @AfterAll
  void close() {
    asking.close();
    rich.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-03-31", "2023-04-01", "2023-07-05", "2024-04-01"})
  void coverageByChannelIsCountedChamberByChamber(String day) {
    for (int year : new int[] {2022, 2023}) {
      CoverageOracle oracle = new CoverageOracle(world, year, LocalDate.parse(day), true);
      String[] variables = {"fiscalYear=" + year, "asOf=" + day};

      assertThat(asking.table(List.of("媒体", "会議所", "事例"), "coverage-by-channel", variables))
          .isEqualTo(channels(year, LocalDate.parse(day)));
      assertThat(asking.values("coverage-by-channel", variables))
          .containsEntry("重なりを除いた会議所", text(oracle.parts().get("channelUnionCount")))
          .containsEntry("媒体を問わず事例のある会議所", text(oracle.counts().get("coveredCount")));
    }
  }

  private List<List<String>> channels(int year, LocalDate day) {
    CoverageOracle all = new CoverageOracle(world, year, day, true);
    return world.library().outlets().stream()
        .filter(outlet -> outlet.kind() == OutletKind.OWN_CHANNEL)
        .map(
            outlet -> {
              Predicate<Story> there = story -> all.appeared(story, outlet.id());
              Map<String, @Nullable Object> counts =
                  new CoverageOracle(world, year, day, true, chamber -> true, there).counts();
              return List.of(
                  outlet.name(), text(counts.get("coveredCount")), text(counts.get("storyCount")));
            })
        .toList();
  }

  @Test
  void coverageByChannelTakesAffiliationPlaceAndTopic() {
    assertThat(rich.values("coverage-by-channel")).containsEntry("重なりを除いた会議所", "3");
    assertThat(rich.values("coverage-by-channel", "topic=quiet")).containsEntry("重なりを除いた会議所", "0");
    assertThat(rich.values("coverage-by-channel", "prefecture=okinawa"))
        .containsEntry("会議所の総数", "1")
        .containsEntry("媒体を問わず事例のある会議所", "1");
    assertThat(
            rich.values("coverage-by-channel", "regionalBlock=kyushu", "includeAffiliated=false"))
        .containsEntry("媒体を問わず事例のある会議所", "0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-30", "2023-07-05", "2024-01-01", "2030-01-01"})
  void storiesLackConsentOrTheirPictureExpires(String last) {
    Predicate<Story> unconsented = story -> world.consent(story) == null;
    Predicate<Story> expiring = story -> expiresBy(story, LocalDate.parse(last));
    List<Story> expected = newestFirst(unconsented.or(expiring));
    String name = "stories-without-consent-or-expiring-images";

    assertThat(asking.table(List.of("事例の番号", "許諾の日", "写真の期限"), name, "to=" + last))
        .isEqualTo(
            expected.stream()
                .map(story -> List.of(story.id(), consent(story), expiry(story)))
                .toList());
    assertThat(asking.values(name, "to=" + last))
        .isEqualTo(
            Map.of(
                "挙げた事例", text(expected.size()),
                "許諾の記録が無い事例", text(newestFirst(unconsented).size()),
                "写真の期限が切れたか近い事例", text(newestFirst(expiring).size()),
                "事例の総数", text(world.stories().size())));
  }

  private static boolean expiresBy(Story story, LocalDate last) {
    return story.image() != null
        && story.image().expiresOn() != null
        && !story.image().expiresOn().isAfter(last);
  }

  private String consent(Story story) {
    Consent consent = world.consent(story);
    return consent == null ? "" : consent.on().toString();
  }

  private static String expiry(Story story) {
    return story.image() == null || story.image().expiresOn() == null
        ? ""
        : story.image().expiresOn().toString();
  }

  @Test
  void picturesAreAskedForThreeMonthsAhead() {
    LibraryMaker maker = new LibraryMaker().chamber("mito", "水戸", "みと", Prefecture.IBARAKI);
    for (String day : List.of("2023-12-31", "2024-01-01", "2024-01-02")) {
      maker.story(new StoryMaker("until-" + day).by("mito").image(null, day).consent("2023-04-01"));
    }
    try (Asking small = new Asking(maker.make(), RichLibrary.AS_OF)) {
      assertThat(small.table(List.of("写真の期限"), "stories-without-consent-or-expiring-images"))
          .containsExactlyInAnyOrder(List.of("2023-12-31"), List.of("2024-01-01"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2000-01-01", "2023-07-05", "2024-03-31", "2024-04-01"})
  void correctionsAreFollowedIntoEveryIssue(String from) {
    CorrectionOracle oracle = new CorrectionOracle(world);
    List<List<String>> expected = new ArrayList<>();
    for (Story story : newestFirst(s -> correctedSince(s, LocalDate.parse(from)))) {
      List<Correction> corrections = new ArrayList<>(world.corrections(story));
      corrections.sort(Comparator.comparing(Correction::on));
      for (Correction correction : corrections) {
        expected.add(
            List.of(
                correction.on().toString(),
                story.id(),
                dates(oracle.placements(story, correction, true)),
                dates(oracle.placements(story, correction, false))));
      }
    }

    assertThat(
            asking.table(
                List.of("訂正の日", "事例の番号", "直した掲載の号の日付", "直した記録の無い掲載の号の日付"),
                "corrected-stories",
                "from=" + from))
        .isEqualTo(expected);
  }

  private boolean correctedSince(Story story, LocalDate from) {
    return world.corrections(story).stream().anyMatch(each -> !each.on().isBefore(from));
  }

  private String dates(List<Placement> placements) {
    Map<String, LocalDate> days =
        world.library().desk().issues().stream().collect(Collectors.toMap(Issue::id, Issue::date));
    return placements.stream()
        .map(placement -> String.valueOf(days.get(placement.issue())))
        .collect(Collectors.joining("、"));
  }

  @Test
  void aCorrectionReachesOnlyWhatWasOutAndWasChanged() {
    LibraryMaker maker =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .outlet("site", "公式サイト", OutletKind.OWN_CHANNEL, null)
            .outlet("news", "会議所ニュース", OutletKind.OWN_CHANNEL, null)
            .story(
                new StoryMaker("s1")
                    .by("mito")
                    .in("site", null, null)
                    .corrected("2023-09-01", "数。"));
    place(maker, "I1", "site", "2023-09-01", "2023-09-01");
    place(maker, "I2", "news", "2023-08-11", "2023-08-31");
    place(maker, "I3", "news", "2023-08-21", null);
    place(maker, "I4", "news", "2023-09-02", null);
    try (Asking small = new Asking(maker.make(), RichLibrary.AS_OF)) {
      assertThat(
              small.table(
                  List.of("会議所", "直した掲載の媒体", "直した記録の無い掲載の号の日付", "載ったことのある媒体"), "corrected-stories"))
          .containsExactly(List.of("水戸商工会議所", "公式サイト", "2023-08-11、2023-08-21", "公式サイト"));
    }
  }

  private static void place(
      LibraryMaker maker, String issue, String outlet, String day, @Nullable String updated) {
    maker
        .issue(new Issue(issue, outlet, LocalDate.parse(day), null))
        .placement(
            new Placement(
                issue,
                "mito",
                "s1",
                ManuscriptState.FINAL,
                PictureState.READY,
                null,
                null,
                updated == null ? null : LocalDate.parse(updated)));
  }

  @Test
  void brokenLinksAreThoseOfStoriesThatAreEvidence() {
    LinkOracle links = new LinkOracle(world);
    for (int year : new int[] {2022, 2023}) {
      List<List<String>> expected = new ArrayList<>();
      for (Story story : newestFirst(s -> isEvidence(s, year))) {
        for (Link link : links.links(story)) {
          if (link.status().equals("BROKEN")) {
            expected.add(List.of(link.url(), String.valueOf(link.checkedOn()), items(story)));
          }
        }
      }
      assertThat(expected).isNotEmpty();

      assertThat(
              asking.table(
                  List.of("切れているリンク", "点検の日", "根拠となる項目の番号"),
                  "broken-evidence-links",
                  "fiscalYear=" + year))
          .isEqualTo(expected);
    }
  }

  private static boolean isEvidence(Story story, int year) {
    return story.evidence().stream().anyMatch(e -> e.actionItem().startsWith(year + "-"));
  }

  private static String items(Story story) {
    return story.evidence().stream().map(e -> e.actionItem()).collect(Collectors.joining("、"));
  }

  @Test
  void linksThatNobodyCheckedAreNotTakenForWhole() {
    assertThat(rich.table(List.of("切れているリンク", "点検の説明"), "broken-evidence-links"))
        .containsExactly(List.of("https://www.mito.example/1", "404"));
    assertThat(rich.values("broken-evidence-links"))
        .containsEntry("切れたリンクのある根拠の事例", "1")
        .containsEntry("切れていたリンク(全事例、点検の記録が無ければ空欄)", "1")
        .containsEntry("まだ点検していないリンク(全事例)", "1")
        .containsEntry("最も新しい点検の日", "2023-09-20");
    Library unchecked =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("s1").by("mito").source("https://a.example/", null))
            .linkCheck("https://a.example/", "2023-10-02", LinkStatus.OK, null)
            .make();
    try (Asking small = new Asking(unchecked, RichLibrary.AS_OF)) {
      assertThat(small.values("broken-evidence-links"))
          .containsEntry("切れていたリンク(全事例、点検の記録が無ければ空欄)", "")
          .containsEntry("まだ点検していないリンク(全事例)", "1")
          .containsEntry("最も新しい点検の日", "");
    }
  }

  @Test
  void changesAreThoseSinceTheDayBefore() {
    LibraryMaker maker =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .topic("tourism", "観光")
            .story(new StoryMaker("s1").by("mito").published("2023-09-30").topic("tourism"))
            .story(
                new StoryMaker("s2")
                    .by("mito")
                    .published("2023-09-29")
                    .corrected("2023-10-01", "数。"))
            .story(new StoryMaker("s3").by("mito").published("2023-09-30").withdrawn("2023-10-01"))
            .story(new StoryMaker("s4").by("mito").published("2023-10-02"));
    List<String> headings = List.of("日付", "何が起きたか", "事例の番号", "都道府県", "テーマ");
    try (Asking small = new Asking(maker.make(), RichLibrary.AS_OF)) {
      assertThat(small.table(headings, "changes-since"))
          .containsExactly(
              List.of("2023-10-01", "取り下げた", "s3", "茨城県", ""),
              List.of("2023-10-01", "訂正した", "s2", "茨城県", ""),
              List.of("2023-09-30", "初めて公になった", "s1", "茨城県", "観光"));
      assertThat(small.table(headings, "changes-since", "asOf=2023-09-30"))
          .containsExactly(
              List.of("2023-09-30", "初めて公になった", "s1", "茨城県", "観光"),
              List.of("2023-09-30", "初めて公になった", "s3", "茨城県", ""));
    }
  }

  private List<Story> newestFirst(Predicate<Story> which) {
    return world.stories().stream()
        .filter(which)
        .sorted(new OrderOracle(world).stories("NEWEST", true))
        .toList();
  }

  private static String text(@Nullable Object number) {
    return String.valueOf(number);
  }
}
