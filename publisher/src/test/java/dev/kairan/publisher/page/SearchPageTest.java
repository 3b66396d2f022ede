package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Readers search, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

  @SuppressWarnings("NullAway.Init")
  private SearchReader reader;

  @BeforeAll
  void open() throws IOException {
    reader = SearchReader.of(RenderedSite.files());
  }

  @AfterAll
  @SuppressWarnings("NullAway") // not opened where there is no browser
  void close() {
    if (reader != null) {
      reader.close();
    }
  }

  @Test
  void aStoryIsFoundFromTheHomePageByKeyboardAlone() {
    String word = RenderedSite.answers().stories().get(0).title().substring(0, 5);
    reader.open("");
    WebElement box = reader.tabTo("input");
    assertThat(box.getAccessibleName()).isEqualTo("言葉で探す");
    box.sendKeys(word, Keys.ENTER);
    reader.await("#count:not(:empty)");

    assertThat(reader.address()).endsWith("/search/?q=" + word);
    assertThat(reader.one("#q").getAttribute("value")).isEqualTo(word);
    assertThat(reader.one("#hits h3 mark").getText()).isEqualTo(word);
    reader.tabTo("#hits a").sendKeys(Keys.ENTER);
    reader.await("article.story, .sheet");
    assertThat(reader.one("h1").getText()).contains(word);
    reader.browser().driver().navigate().back();
    reader.awaitCount(word);
    assertThat(reader.one("#hits h3 mark").getText()).isEqualTo(word);
  }

  @Test
  void moreHitsAreOnFurtherPagesWithAddressesOfTheirOwn() {
    reader.search("会議所");
    List<String> first = reader.hits();
    assertThat(first).hasSize(20);
    assertThat(reader.count()).contains("（1件目から20件目）");
    assertThat(reader.one("#before").isDisplayed()).isFalse();

    reader.one("#after").sendKeys(Keys.ENTER);
    reader.awaitCount("21件目から40件目");

    assertThat(reader.address()).endsWith("?q=会議所&p=2");
    assertThat(reader.hits()).hasSize(20).doesNotContainAnyElementsOf(first);
    assertThat(reader.one("#hits").getAttribute("start")).isEqualTo("21");
    reader.one("#before").sendKeys(Keys.ENTER);
    reader.awaitCount("（1件目から20件目）");
    assertThat(reader.hits()).isEqualTo(first);
  }

  @Test
  void wordsAreMarkedHoweverTheyAreSpelt() {
    reader.search("ﾐﾄ　茨城縣");

    WebElement hit = reader.one("#hits li");
    assertThat(reader.hits().get(0)).endsWith("/chambers/mito/");
    assertThat(hit.findElements(By.cssSelector("mark")))
        .extracting(WebElement::getText)
        .containsExactly("茨城県", "みと");
  }

  @Test
  void saysThatNothingWasFoundAndWhatToTry() {
    reader.search("<b>存在しない言葉</b>");

    assertThat(reader.count()).isEqualTo("「<b>存在しない言葉</b>」が当てはまるもの 0件");
    assertThat(reader.one("#none").isDisplayed()).isTrue();
    assertThat(reader.one("#found").isDisplayed()).isFalse();
    assertThat(reader.all("#lists ~ dl a").size()).isGreaterThan(70);
  }

  @Test
  void saysWhyAQueryIsNotAnswered() {
    reader.search("一 二 三 四 五 六 七 八 九");

    assertThat(reader.count()).isEqualTo("検索の言葉は8個までです(9個)。");
  }

  @Test
  void saysThatTheIndexCouldNotBeRead() throws IOException {
    Map<String, byte[]> files = new HashMap<>(RenderedSite.files());
    files.keySet().removeIf(path -> path.endsWith(".bin"));
    try (StaticServer broken = new StaticServer(files)) {
      reader.browser().show(broken.address(SearchReader.address("観光")), 390, "light");
      reader.await("#failed:not([hidden])");

      assertThat(reader.one("#failed").getText()).contains("読み込み直してください");
    }
  }

  @Test
  void withoutScriptThePageSaysSoAndLeadsToTheLists() {
    script(false);
    try {
      reader.open(SearchReader.address("観光"));

      assertThat(reader.one("noscript p").getText()).contains("下の一覧から探してください");
      assertThat(reader.all("#found, #none")).noneMatch(WebElement::isDisplayed);
      assertThat(reader.all("a[href='/topics/tourism/'], a[href='/chambers/#row-ka']"))
          .hasSize(2)
          .allMatch(WebElement::isDisplayed);
    } finally {
      script(true);
    }
  }

  private void script(boolean on) {
    reader
        .browser()
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }
}
