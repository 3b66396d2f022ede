package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The script that gives embeds the height of what is in them, and whom it believes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResizeScriptTest {

  private static final int ROOM = 800;
  private static final int STATED = 250;

  /** Full of text: at 300 the card leaves some of it out. */
  private static final String STORY = "embed/stories/2020-gifu-01/";

  /** Nearly empty. */
  private static final String LIST = "embed/latest/plans/2023/III-4/";

  private static final String LEFT_OUT =
      """
      return [...document.querySelectorAll('h1, .gist, li > a, .who, footer > *')]
          .filter(each => each.scrollHeight > each.clientHeight || each.scrollWidth > each.clientWidth)
          .map(each => each.textContent);
      """;

  @TempDir static Path folder;
  private @Nullable EmbeddingSite opened;

  @BeforeAll
  void open() throws IOException {
    opened = EmbeddingSite.open(folder);
  }

  @AfterAll
  void close() {
    if (opened != null) {
      opened.close();
    }
  }

  @Test
  void embedsGrowAndShrinkToWhatIsInThem() {
    String body = site().at(STORY, 300) + site().at(LIST, 300);
    show(EmbeddingSite.column(300, body) + site().resize());
    site().until("document.querySelector('iframe').clientHeight > " + STATED);
    site().until("document.querySelectorAll('iframe')[1].clientHeight < 250");

    site()
        .eachFrame(
            (name, frame) -> {
              int height = frame.getSize().height;
              site().inside(frame);
              assertThat(site().number("document.body.offsetHeight")).as(name).isEqualTo(height);
              assertThat(site().texts(LEFT_OUT)).as(name).isEmpty();
            });
  }

  @Test
  void withoutItTheySayLessButNothingIsCutOff() {
    show(site().at(STORY, 300));
    site().inside(site().frames().get(0));

    assertThat(site().texts(LEFT_OUT)).isNotEmpty();
    assertThat(site().number("innerHeight")).isEqualTo(STATED);
  }

  @Test
  void theyFollowTheWidthOfTheirColumn() {
    String fluid = site().at(STORY, 300).replace("width=\"300\"", "width=\"100%\"");
    show(EmbeddingSite.column(300, fluid) + site().resize());
    site().until("document.querySelector('iframe').clientHeight > " + STATED);
    site()
        .browser()
        .driver()
        .executeScript("document.getElementById('column').style.width = '728px'");

    site().until("document.querySelector('iframe').clientHeight < " + STATED);
  }

  @Test
  void aFrameWithABorderIsStillTallEnough() {
    String bordered =
        site().at(STORY, 300).replace("border:0", "border:7px solid;box-sizing:border-box");
    show(bordered + site().resize());
    site().until("document.querySelector('iframe').clientHeight > " + STATED);
    site().inside(site().frames().get(0));

    assertThat(site().number("innerHeight")).isEqualTo(site().number("document.body.offsetHeight"));
  }

  @Test
  void aFrameThatComesLaterIsGivenItsHeightToo() {
    show("<div id=\"later\"></div>" + site().resize());
    site()
        .browser()
        .driver()
        .executeScript(
            "document.getElementById('later').innerHTML = arguments[0]", site().at(STORY, 300));

    site().until("document.querySelector('iframe').clientHeight > " + STATED);
  }

  /** What the page itself, a stranger's frame and a stranger in Kairan's frame say is nothing. */
  @Test
  void nobodyElseIsBelieved() {
    String stranger = HostPage.byName(site().host().with(forging("parent")));
    show(
        site().at(LIST, 300)
            + "<iframe id=\"stranger\" src=\""
            + stranger
            + "\" height=\"100\"></iframe>"
            + site().at("embed/progress/2023/", 300).replace("<iframe", "<iframe id=\"taken\"")
            + site().resize()
            + "<script>onload = () => { taken.contentWindow.location = '"
            + stranger
            + "'; };</script>"
            + forging("window"));
    site().until("document.querySelector('iframe').clientHeight < 250");
    site().until("window.heard > 20");

    assertThat(heights()).noneMatch(height -> height > 900);
    assertThat(site().number("stranger.clientHeight")).isEqualTo(100);
  }

  @Test
  void onlyThePageAroundMayFreeAnEmbed() {
    String freeing =
        "<script>setInterval(() => { for (let i = 0; i < parent.length; i++) {"
            + " parent[i].postMessage('kairan:free', '*'); } parent.postMessage('tried', '*'); },"
            + " 20);</script>";
    String stranger = HostPage.byName(site().host().with(freeing));
    show(
        site().at(STORY, 300)
            + "<iframe src=\""
            + stranger
            + "\"></iframe>"
            + "<script>heard = 0; addEventListener('message', e => { heard += e.data === 'tried'; });"
            + "</script>");
    site().until("window.heard > 20");
    site().inside(site().frames().get(0));

    assertThat(site().text("document.documentElement.className")).isEmpty();
  }

  @Test
  void whatIsNoHeightIsNotTakenForOne() {
    // Kairan's own frame, made to send nonsense: the check of the origin lets it pass.
    show(site().at(STORY, 300) + site().resize());
    site().until("document.querySelector('iframe').clientHeight > " + STATED);
    int before = site().frames().get(0).getSize().height;
    site().inside(site().frames().get(0));
    for (String data :
        List.of("-5", "0", "1e9", "'900px'", "NaN", "null", "Infinity", "{}", "300.5")) {
      site()
          .browser()
          .driver()
          .executeScript("parent.postMessage({kairanHeight: " + data + "}, '*')");
      site().browser().driver().executeScript("parent.postMessage(" + data + ", '*')");
    }
    site().browser().driver().switchTo().defaultContent();
    assertThat(site().frames().get(0).getSize().height).isEqualTo(before);

    site().inside(site().frames().get(0));
    site().browser().driver().executeScript("parent.postMessage({kairanHeight: 444}, '*')");
    site().browser().driver().switchTo().defaultContent();
    site().until("document.querySelector('iframe').clientHeight === 444");
  }

  /** Sends a false height again and again; {@code heard} counts what arrived. */
  private static String forging(String target) {
    return "<script>window.heard = 0;"
        + "addEventListener('message', e => { heard += e.data && e.data.kairanHeight === 999; });"
        + "setInterval(() => "
        + target
        + ".postMessage({ kairanHeight: 999 }, '*'), 20);</script>";
  }

  private List<Integer> heights() {
    return site().frames().stream().map(frame -> frame.getSize().height).toList();
  }

  private void show(String body) {
    site().browser().show(site().host().with(body), ROOM, "light");
  }

  private EmbeddingSite site() {
    return Objects.requireNonNull(opened);
  }
}
