package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Chamber;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** From home to any chamber in two steps: by the map, and by its name. */
class ChamberFinderTest {

  private static final List<Chamber> CHAMBERS = RenderedSite.answers().chambers();

  @Test
  void theMapOfHomeLeadsToEveryChamberInTwoSteps() {
    Map<String, String> found = new TreeMap<>();
    for (String prefecture : RenderedSite.page("").select(".tiles a").eachAttr("href")) {
      for (String href :
          RenderedSite.page(prefecture.substring(1)).select(".stamps a").eachAttr("href")) {
        found.put(href, prefecture);
      }
    }

    assertThat(found).hasSize(CHAMBERS.size());
    for (Chamber chamber : CHAMBERS) {
      assertThat(found)
          .containsEntry(
              "/chambers/" + chamber.id() + "/", "/prefectures/" + chamber.prefecture().id() + "/");
    }
  }

  @Test
  void theKanaOfHomeLeadToTheRowThatEveryChamberStandsIn() {
    Document index = RenderedSite.page("chambers/");
    Map<String, String> rows = new TreeMap<>();
    for (Element row : RenderedSite.page("").select(".finder li a:not([href=#map])")) {
      assertThat(row.attr("href")).startsWith("/chambers/#row-");
      String id = row.attr("href").substring("/chambers/#".length());
      Element section = Objects.requireNonNull(index.getElementById(id)).parent();
      for (Element link : Objects.requireNonNull(section).select(".stamps a")) {
        rows.put(link.attr("href"), row.text());
      }
    }

    assertThat(rows).hasSize(CHAMBERS.size());
    for (Chamber chamber : CHAMBERS) {
      assertThat(rows).containsEntry("/chambers/" + chamber.id() + "/", chamber.kanaRow() + "行");
    }
  }

  /** Voiced letters by their place in the table of Unicode: か is followed by が, は by ば and ぱ. */
  @Test
  void everyLetterLeadsToTheChambersThatBeginWithIt() {
    Document index = RenderedSite.page("chambers/");
    Map<String, Chamber> byHref = new TreeMap<>();
    CHAMBERS.forEach(chamber -> byHref.put("/chambers/" + chamber.id() + "/", chamber));
    int chambers = 0;
    for (Element heading : index.select("h3[id^=kana-]")) {
      String letter = heading.ownText();
      String voiced = letter;
      if ("かきくけこさしすせそたちつてと".contains(letter)) {
        voiced += (char) (letter.charAt(0) + 1);
      } else if ("はひふへほ".contains(letter)) {
        voiced += (char) (letter.charAt(0) + 1) + "" + (char) (letter.charAt(0) + 2);
      }
      for (Element link :
          Objects.requireNonNull(heading.nextElementSibling()).select(".stamps a")) {
        String kana = Objects.requireNonNull(byHref.get(link.attr("href"))).kana();
        assertThat(voiced).as(kana).contains(kana.substring(0, 1));
        chambers++;
      }
    }

    assertThat(chambers).isEqualTo(CHAMBERS.size());
    assertThat(index.select(".letters a")).hasSizeGreaterThan(35);
    for (Element link : index.select(".letters a")) {
      Element heading = index.getElementById(link.attr("href").substring(1));
      assertThat(Objects.requireNonNull(heading).ownText()).isEqualTo(link.text());
    }
  }
}
