package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is under embargo leaves no trace in what is public, and is whole when its time comes. */
class EmbargoTest {

  private static final String MITO = "stories/2024/mito-01.md";
  private static final String KASAMA = "stories/2023/kasama-01.md";
  private static final Instant FREE = Instant.parse("2024-01-05T01:00:00Z");
  private static final Instant NOT_YET = FREE.minusSeconds(1);

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    SampleLibraries.copy(SampleLibraries.VALID, folder);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-10T10:00, 2023-05-10T01:00:00Z",
    "2023-05-10T10:00:30, 2023-05-10T01:00:30Z",
    "2023-05-10, 2023-05-09T15:00:00Z",
    "2023-05-10T10:00+09:00, 2023-05-10T01:00:00Z",
    "2023-05-10T00:00:59+09:00, 2023-05-09T15:00:59Z",
  })
  void readsAnInstantInJapan(String written, String instant) throws IOException {
    edit(KASAMA, "publishedOn: 2023-05\n", "publishAt: " + written + "\n");

    Story story = story(library(), "2023-kasama-01");

    assertThat(story.publishAt()).isEqualTo(instant);
    assertThat(requireNonNull(story.publishedOn()).text()).isEqualTo("2023-05-10");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-10T10, bad-date",
    "2023-05-10T24:00, bad-date",
    "2023-02-29T10:00, bad-date",
    "2023-05, bad-date",
    "2023-05-10T10:00+0900, bad-date",
    "2023-05-10T10:00:30.5, bad-date",
    "2023-05-10T10:00Z, foreign-offset",
    "2023-05-10T10:00:00-07:00, foreign-offset",
  })
  void refusesWhatIsNoInstantInJapan(String written, String rule) throws IOException {
    edit(KASAMA, "publishedOn: 2023-05\n", "publishAt: " + written + "\n");

    assertThat(LibraryReader.read(folder).problems())
        .singleElement()
        .matches(problem -> problem.rule().code().equals(rule))
        .matches(problem -> problem.field().equals("publishAt") && problem.line() == 6);
  }

  @Test
  void tellsWhatTimeItIsInJapan() throws IOException {
    edit(KASAMA, "publishedOn: 2023-05\n", "publishAt: 2023-05-10T20:00-07:00\n");

    assertThat(LibraryReader.read(folder).problems())
        .extracting(problem -> problem.message().ja())
        .containsExactly("「2023-05-10T20:00-07:00」は日本時間で書かれていません（日本時間では 2023-05-11T12:00）");
  }

  @Test
  void leavesNoTraceOfAStoryBeforeItsInstant() throws IOException {
    embargoMito();
    Library whole = library();

    String told = whole.at(NOT_YET).toString();

    assertThat(whole.toString()).contains("2024-mito-01", "約500人", "mito-01.png", "029-000-0000");
    assertThat(told)
        .doesNotContain("2024-mito-01", "mito-01", "約500人", "029-000-0000", "mihon@mito.example")
        .doesNotContain("https://shimbun.example/1'", "白いテント", "channel.example", "publishAt=2");
    assertThat(whole.at(NOT_YET).stories())
        .extracting(Story::id)
        .containsExactly("2023-kasama-01", "undated-aomori-01");
  }

  @Test
  void isWholeAtTheVeryInstant() throws IOException {
    embargoMito();
    Library whole = library();

    assertThat(whole.at(FREE)).isSameAs(whole);
    assertThat(whole.at(FREE).stories()).extracting(Story::id).contains("2024-mito-01");
  }

  @Test
  void keepsThePlaceInAnIssueAsIfTheStoryWereNotWrittenYet() throws IOException {
    embargoMito();

    List<Placement> placements = library().at(NOT_YET).desk().placements();

    assertThat(placements).hasSize(3).allMatch(each -> each.story() == null && each.url() == null);
    assertThat(placements.get(0).chamber()).isEqualTo("kasama");
    assertThat(placements.get(0).page()).isEqualTo(5);
  }

  @Test
  void forgetsTheChecksOfLinksThatNothingElseCites() throws IOException {
    embargoMito();
    Files.writeString(
        folder.resolve("link-checks.csv"),
        """
        url,checkedOn,status,note
        https://shimbun.example/1,2024-01-06,ok,
        https://shimbun.example/2,2024-01-06,ok,
        """);

    assertThat(library().at(NOT_YET).linkChecks())
        .extracting(LinkCheck::url)
        .containsExactly(URI.create("https://shimbun.example/2"));
    assertThat(library().at(FREE).linkChecks()).hasSize(2);
  }

  @Test
  void leadsNobodyToItsPage() throws IOException {
    embargoMito();
    Files.writeString(
        folder.resolve("redirects.csv"),
        """
        from,to,on,reason
        /stories/2023-mito-09/,/stories/2024-mito-01/,2024-01-06,
        /case/mito.html,/chambers/mito/,2024-01-06,
        """);

    assertThat(library().at(NOT_YET).redirects())
        .extracting(Redirect::to)
        .containsExactly("/chambers/mito/");
    assertThat(library().at(FREE).redirects()).hasSize(2);
  }

  @Test
  void countsTheNewestDayWithoutIt() throws IOException {
    edit(MITO, "publishedOn: 2024-01-05", "publishedOn: 2026-12-01\npublishAt: 2026-12-01T10:00");
    edit(
        MITO,
        "  - {outlet: sample-shimbun, title: 見本の記事, url: \"https://shimbun.example/1\", date: 2024-01-05}\n",
        "");
    for (String late :
        List.of(
            "corrections:\n",
            "  - {on: 2024-02-01, what: 参加者の数を「約400人」から「約500人」に改めた。}\n",
            "  - {on: 2024-02-01, what: 催しの長さを書き足した。}\n",
            "  expiresOn: 2025-03-31\n")) {
      edit(MITO, late, "");
    }
    move(MITO, "stories/2026/mito-01.md");
    move("stories/2024/mito-01.png", "stories/2026/mito-01.png");
    edit("placements/2023.csv", "2024-mito-01", "2026-mito-01");
    Library whole = library();

    assertThat(whole.snapshot().dataThrough()).isEqualTo("2026-12-01");
    assertThat(whole.at(NOT_YET).snapshot().dataThrough()).isEqualTo(LocalDate.of(2024, 3, 31));
  }

  @Test
  void namesEachStateByAnotherSnapshot() throws IOException {
    embargoMito();
    Library whole = library();
    Instant beforeTheRelease = Instant.parse("2023-05-10T04:59:59Z");
    Instant atTheRelease = Instant.parse("2023-05-10T05:00:00Z");

    List<String> ids =
        List.of(id(whole, beforeTheRelease), id(whole, atTheRelease), id(whole, FREE));

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{12}"));
    assertThat(id(whole, NOT_YET)).isEqualTo(id(whole, atTheRelease));
    assertThat(id(whole, FREE)).isEqualTo(whole.snapshot().id());
    assertThat(whole.at(beforeTheRelease).at(beforeTheRelease))
        .isEqualTo(whole.at(beforeTheRelease));
  }

  private static String id(Library whole, Instant at) {
    return whole.at(at).snapshot().id();
  }

  @Test
  void tellsOfAReleaseOnlyThatThereIsOne() throws IOException {
    Instant free = Instant.parse("2023-05-10T05:00:00Z");
    Library before = library().at(free.minusSeconds(1));

    assertThat(before.pressOffice().releases().get(0))
        .isEqualTo(
            new Release("2023-R001", "解禁前の資料", LocalDate.of(2023, 5, 9), free, null, null, null));
    assertThat(before.toString()).doesNotContain("見本大会の開催", "見本課 03-0000", "release.example");
    assertThat(before.pressOffice().deliveries()).hasSize(2);
    assertThat(library().at(free)).isEqualTo(library());
  }

  @Test
  void takesAwayLinksThatWouldLeadNowhere() throws IOException {
    edit(KASAMA, "publishedOn: 2023-05\n", "publishAt: 2023-05-10T10:00\n");
    edit(MITO, "詳しくは", "[また](<../2023/kasama-01.md> \"秘密\")[次][次]、詳しくは");
    Files.writeString(
        folder.resolve(MITO),
        Files.readString(folder.resolve(MITO)) + "\n[次]: ../2023/kasama-01.md\n");

    Story mito = story(library().at(Instant.parse("2023-05-10T00:59:59Z")), "2024-mito-01");

    assertThat(mito.body().toString()).contains("の様子はこちら、また").doesNotContain("kasama-01", "秘密");
    assertThat(mito.body().html()).contains("<a href=\"https://mito.example/\">");
    assertThat(story(library(), "2024-mito-01").body().html())
        .contains("<a href=\"/stories/2023-kasama-01/\">こちら</a>");
  }

  @Test
  void aLinkAheadOfItsTargetIsAnErrorUntilThen() throws IOException {
    edit(KASAMA, "publishedOn: 2023-05\n", "publishAt: 2023-05-10T10:00\n");
    edit("plans/2023/plan.yaml", "本文です。", "[こちら](../../stories/2023/kasama-01.md)です。");
    Reading reading = LibraryReader.read(folder);

    Reading before = reading.judgedAt(Instant.parse("2023-05-10T00:59:59Z"));

    assertThat(before.library()).isNull();
    assertThat(before.problems())
        .allMatch(problem -> problem.rule() == Rule.EMBARGOED_LINK)
        .extracting(Problem::file)
        .containsExactly("plans/2023/plan.yaml", MITO);
    assertThat(before.problems().get(1).message().ja())
        .isEqualTo("2023-05-10T10:00 まで公開されない事例 2023-kasama-01 へのリンクがあります");
    assertThat(reading.judgedAt(Instant.parse("2023-05-10T01:00:00Z")).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2024-01-05T10:00, 2024-01-05T10:00, 0", "2024-01-05T09:59:59, 2024-01-05T10:00, 1"})
  void aLinkOfAStoryThatComesNoEarlierIsFine(String linking, String target, int problems)
      throws IOException {
    edit(MITO, "publishedOn: 2024-01-05", "publishAt: " + linking);
    edit(KASAMA, "publishedOn: 2023-05", "publishAt: " + target);
    move(KASAMA, "stories/2024/kasama-01.md");
    edit(MITO, "../2023/kasama-01.md", "kasama-01.md");

    assertThat(LibraryReader.read(folder).judgedAt(Instant.EPOCH).problems())
        .hasSize(problems)
        .allMatch(problem -> problem.rule() == Rule.EMBARGOED_LINK);
  }

  private void embargoMito() throws IOException {
    edit(MITO, "publishedOn: 2024-01-05", "publishAt: 2024-01-05T10:00");
  }

  private void edit(String path, String from, String to) throws IOException {
    Path file = folder.resolve(path);
    String before = Files.readString(file);
    assertThat(before).contains(from);
    Files.writeString(file, before.replace(from, to));
  }

  private void move(String from, String to) throws IOException {
    Files.createDirectories(folder.resolve(to).getParent());
    Files.move(folder.resolve(from), folder.resolve(to));
  }

  private Library library() {
    Reading reading = LibraryReader.read(folder);
    return requireNonNull(reading.library(), () -> reading.problems().toString());
  }

  private static Story story(Library library, String id) {
    return library.stories().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }
}
