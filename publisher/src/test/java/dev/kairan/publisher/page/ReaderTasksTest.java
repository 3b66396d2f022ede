package dev.kairan.publisher.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import java.io.IOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** What readers come for, done as they do it: by phone, from the home page, without scripts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReaderTasksTest {

  private static final String PICTURED = "stories/" + PhotoSite.WHOLE + "/";

  @SuppressWarnings("NullAway.Init")
  private Visitor reader;

  @BeforeAll
  void open() throws IOException {
    reader = Visitor.arrive();
  }

  @AfterAll
  @SuppressWarnings("NullAway") // not there where there is no browser
  void close() {
    if (reader != null) {
      reader.close();
    }
  }

  @Test
  void findsTheChamberOfATownAndAllItHasDoneOnOnePageInTwoSteps() {
    reader.at("").press("ま行").press("水戸");

    assertThat(reader.steps()).isEqualTo(2);
    assertThat(reader.text("h1")).contains("水戸", "商工会議所");
    assertThat(reader.hrefs(".stories h3 a"))
        .containsExactlyInAnyOrderElementsOf(
            RenderedSite.answers().stories().stream()
                .filter(story -> chambers(story).contains("mito"))
                .map(story -> "/stories/" + story.id() + "/")
                .toList());
    assertThat(reader.all(".stories .when"))
        .allMatch(when -> when.getText().matches("(?s).*([0-9]{4}年|日付不明).*"));
  }

  @Test
  void seesOnAPrefecturesPageWhichTownsHaveStoriesAndWhichHaveNoneYet() {
    reader.at("").press("北海道");

    List<Chamber> chambers =
        RenderedSite.answers().chambers().stream()
            .filter(chamber -> chamber.prefecture().id().equals("hokkaido"))
            .toList();
    assertThat(reader.steps()).isOne();
    assertThat(reader.all(".stamps a")).hasSameSizeAs(chambers);
    for (Chamber chamber : chambers) {
      WebElement box = reader.all(".stamps a[href$='/" + chamber.id() + "/']").get(0);
      List<WebElement> seal = box.findElements(By.cssSelector(".seal"));
      assertThat(seal).as(chamber.name()).hasSize(chamber.stories().isEmpty() ? 0 : 1);
    }
    assertThat(chambers).anyMatch(chamber -> chamber.stories().isEmpty());
  }

  @Test
  void looksForCasesOfOneThemeAcrossJapanNewestFirst() {
    String theme =
        RenderedSite.answers().topics().stream()
            .filter(topic -> topic.id().equals("tourism"))
            .map(topic -> topic.name())
            .findFirst()
            .orElseThrow();
    reader.at("").press("テーマ").press(theme);

    assertThat(reader.steps()).isEqualTo(2);
    assertThat(reader.text("h1")).isEqualTo(theme);
    List<String> days =
        reader.all(".stories time").stream().map(time -> time.getDomAttribute("datetime")).toList();
    assertThat(days)
        .extracting(day -> day.substring(0, 4))
        .hasSizeGreaterThan(10)
        .isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(days)
        .filteredOn(day -> day.length() == "2023-04-01".length())
        .isSortedAccordingTo(Comparator.reverseOrder());
    Set<String> prefectures =
        reader.all(".stories .facts li:first-child .soft").stream()
            .map(WebElement::getText)
            .collect(Collectors.toSet());
    assertThat(prefectures).hasSizeGreaterThan(5);
  }

  @Test
  void readsAStoryWithDatePlacePartnersNumbersContactAndTheCreditOfItsPicture() {
    Story story =
        PhotoSite.answers().stories().stream()
            .filter(each -> each.id().equals(PhotoSite.WHOLE))
            .findFirst()
            .orElseThrow();
    reader.at("").press("会議所").press("水戸").press(story.title());

    String page = reader.text("main");
    assertThat(reader.steps()).isEqualTo(3);
    assertThat(page)
        .contains(requireNonNull(story.date()).label(), "水戸商工会議所", "茨城県", "報じられた数字")
        .contains("029-000-0000", "mihon@mito.example", "写真：見本写真社 " + PhotoSite.WHOLE);
    story.figures().forEach(figure -> assertThat(page).contains(figure.what()));
    assertThat(reader.all(".photo img").get(0).getAccessibleName()).isEqualTo("四つの色の見本");
  }

  @Test
  void seesWhatThePlanPromisedAndWhatCameOfIt() {
    String item =
        RenderedSite.answers().actionItems().stream()
            .filter(each -> each.id().equals("2023-II-1-01"))
            .map(each -> each.title())
            .findFirst()
            .orElseThrow();
    reader.at("").press("計画").press(item);

    assertThat(reader.steps()).isEqualTo(2);
    assertThat(reader.text("h1")).isEqualTo(item);
    assertThat(reader.text("main")).contains("どこまで", "いつまでに", "根拠となる事例", "つながる理由");
    assertThat(reader.all(".reason + .story")).isNotEmpty();
  }

  @Test
  void searchesInKanaHalfWidthAndOldLettersAndStillFindsIt() {
    List<String> usual = search("水戸 観光");

    assertThat(usual).isNotEmpty();
    assertThat(search("水戸　觀光")).isEqualTo(usual);
    assertThat(usual).contains("/stories/2024-mito-01/");
    assertThat(search("ﾐﾄ　ｶﾝｺｳ")).isEqualTo(search("みと かんこう"));
    assertThat(search("ﾐﾄ 觀光")).contains("/stories/2024-mito-01/");
  }

  private List<String> search(String words) {
    reader.at("");
    reader.browser().scripts(true);
    reader.all("#q").get(0).sendKeys(words, Keys.ENTER);
    SearchReader.await(reader.browser(), "#count:not(:empty)");
    return reader.hrefs("#hits a");
  }

  @Test
  void goesOnToTheNextChamberOfTheBlock() {
    reader.at("chambers/mito/").press("次の会議所");

    String id = reader.address().replaceAll("chambers/|/", "");
    List<String> block =
        RenderedSite.answers().chambers().stream()
            .filter(chamber -> chamber.regionalBlock().id().equals("kanto"))
            .sorted(Comparator.comparing(Chamber::kana))
            .map(Chamber::id)
            .toList();
    assertThat(block).contains(id).doesNotHaveDuplicates();
    assertThat(block.indexOf(id)).isEqualTo(block.indexOf("mito") + 1);
  }

  @Test
  void goesBackWithTheFiltersKept() {
    reader.at("stories/").press("ブロック").press("関東");
    String chosen = reader.address();
    List<String> stories = reader.hrefs(".stories h3 a");

    reader.all(".stories h3 a").get(0).click();
    assertThat(reader.address()).startsWith("stories/2");
    reader.back();

    assertThat(reader.address()).isEqualTo(chosen);
    assertThat(reader.text(".chips")).contains("関東");
    assertThat(reader.hrefs(".stories h3 a")).isEqualTo(stories);
  }

  @Test
  void learnsWhenAPageWasChangedAndWhatWasCorrected() {
    String correction = "出展した会社の数を「20社」から「22社」に改めた。";
    reader.at(PICTURED);
    assertThat(reader.text("section:has(> #corrections)")).contains("2024年3月1日", correction);
    assertThat(reader.text("#snapshot")).contains("集計時点 2026年11月22日".replace(" ", "\n"));

    reader.press("訂正と取り下げ");

    assertThat(reader.text("main")).contains(correction, "取り下げ");
  }

  @Test
  void printsAPage() throws IOException {
    reader.at(PICTURED);
    Map<String, Object> printed =
        reader.browser().driver().executeCdpCommand("Page.printToPDF", Map.of());
    byte[] pdf = Base64.getDecoder().decode(String.valueOf(printed.get("data")));
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(paper);

      assertThat(paper.getNumberOfPages()).isBetween(1, 6);
      assertThat(text).contains("報じられた数字", "見本写真社", "データの版");
      assertThat(text).as("addresses of the sources").contains("https://");
      assertThat(text).as("ways to other pages").doesNotContain("本文へ移動", "購読する");
    }
  }

  @Test
  void hearsAPageInOrder() {
    reader.at(PICTURED);
    reader.browser().driver().executeCdpCommand("Accessibility.enable", Map.of());
    List<Spoken> tree = Spoken.of(reader.browser().driver());

    assertThat(tree)
        .extracting(Spoken::role)
        .containsSubsequence("banner", "navigation", "main", "contentinfo");
    assertThat(tree)
        .filteredOn(each -> each.role().equals("heading"))
        .extracting(Spoken::name)
        .startsWith(reader.text("h1"))
        .containsSubsequence("報じられた数字", "出典", "訂正の履歴", "報道関係の方へ");
    assertThat(tree).contains(new Spoken("image", "四つの色の見本"));
    reader.browser().resize(1280);
    assertThat(Spoken.of(reader.browser().driver())).contains(new Spoken("columnheader", "何の数か"));
    assertThat(reader.all("html").get(0).getDomAttribute("lang")).isEqualTo("ja");
  }

  @Test
  void keepsALinkForYears() {
    reader.at("stories/2024-hagi-01/");
    SearchReader.await(reader.browser(), "article .kind");

    assertThat(reader.address()).isEqualTo("stories/undated-hagi-01/");
    assertThat(reader.text(".kind")).isEqualTo("取り組み事例");
  }

  private static List<String> chambers(Story story) {
    return story.participations().stream().map(each -> each.chamber().id()).toList();
  }

  /** What a screen reader says of an element. */
  record Spoken(String role, String name) {

    static List<Spoken> of(ChromeDriver driver) {
      Map<String, Object> answer =
          driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of());
      return ((List<?>) requireNonNull(answer.get("nodes")))
          .stream().map(node -> (Map<?, ?>) node).map(Spoken::of).toList();
    }

    private static Spoken of(Map<?, ?> node) {
      return new Spoken(value(node.get("role")), value(node.get("name")));
    }

    private static String value(@Nullable Object property) {
      return property == null ? "" : String.valueOf(((Map<?, ?>) property).get("value"));
    }
  }
}
