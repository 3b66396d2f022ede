package dev.kairan.publisher.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Embeds in the pages of others, by the very code that the guide shows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddingTest {

  private static final int ROOM = 800;

  /** Whatever is not whole: what sticks out, is scrolled, or is cut inside a line. */
  private static final String FAULTS =
      """
      const faults = [];
      const root = document.documentElement;
      if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) {
        faults.push('scrolls: ' + root.scrollWidth + 'x' + root.scrollHeight);
      }
      for (const each of document.querySelectorAll('body *')) {
        const box = each.getBoundingClientRect();
        if (box.height === 0) { continue; }
        const style = getComputedStyle(each);
        const name = each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 20);
        if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) {
          faults.push('sticks out: ' + name);
        }
        const clamped = style.webkitLineClamp !== 'none';
        const lines = each.clientHeight / parseFloat(style.lineHeight);
        if (clamped && Math.abs(lines - Math.round(lines)) > 0.01) {
          faults.push('cut inside a line: ' + name);
        }
        if (!clamped && style.display !== 'inline' && each.scrollHeight > each.clientHeight + 1) {
          faults.push('cut below: ' + name);
        }
        if (style.display !== 'inline' && each.scrollWidth > each.clientWidth
            && style.textOverflow !== 'ellipsis') {
          faults.push('cut at the side: ' + name);
        }
      }
      return faults;
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
  void theGuideHasTheCodeOfEachKind() {
    assertThat(site().codes().keySet())
        .containsExactly(
            "embed-story-code", "embed-chamber-code", "embed-latest-code", "embed-progress-code");
  }

  @ParameterizedTest
  @ValueSource(ints = {280, 300, 400, 728})
  void eachKindIsWholeAtItsStatedHeight(int width) {
    String page = site().host().with(site().samples(width));
    for (String scheme : List.of("light", "dark")) {
      show(scheme.equals("dark") ? HostPage.byName(page) : page, scheme);
      site().eachFrame((name, frame) -> assertWhole(name, frame, width));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 1280})
  void theGuideShowsThemLive(int width) {
    site().browser().show(site().address() + "feeds/", width, "light");

    assertThat(site().frames()).hasSize(4);
    site().eachFrame((name, frame) -> assertWhole(name, frame, Math.min(400, width - 32)));
    assertThat(site().browser().contentWidth()).isEqualTo(width);
  }

  /** As it is copied, in a phone's width. */
  @Test
  void theCodeItselfFitsAPhone() {
    String codes = String.join("", site().codes().values());
    site().browser().show(site().host().with(codes), 320, "light");

    site().eachFrame((name, frame) -> assertWhole(name, frame, 320));
    assertThat(site().browser().contentWidth()).isEqualTo(320);
  }

  @Test
  void withoutScriptsNothingIsDifferent() {
    String sandboxed = site().samples(300).replace("<iframe ", "<iframe sandbox ");
    show(site().host().with(sandboxed), "light");

    site().eachFrame((name, frame) -> assertWhole(name, frame, 300));
  }

  @Test
  void whatTheServerSaysOfASmallerSpaceIsWholeInIt() throws Exception {
    StringBuilder body = new StringBuilder();
    for (String path : EmbedSamples.all().values()) {
      if (path.matches("embed/(stories|chambers)/.*")) {
        String page = site().address() + path.substring("embed/".length());
        JsonNode json = json(question(page) + "&maxwidth=280&maxheight=180");
        body.append("<p>").append(json.get("html").asString()).append("</p>");
      }
    }
    show(site().host().with(body.toString()), "light");

    site()
        .eachFrame(
            (name, frame) -> {
              assertThat(frame.getSize().height).as(name).isEqualTo(180);
              assertWhole(name, frame, 280);
            });
  }

  @Test
  void theFilesOfOEmbedAreWhatTheServerAnswers() throws Exception {
    for (String path : List.of("stories/2024-mito-01/", "chambers/mito/")) {
      String page = site().address() + path;

      assertThat(json(question(page))).isEqualTo(json(page + "oembed.json"));
      assertThat(
              EmbeddingSite.get(question(page) + "&format=xml")
                  .headers()
                  .firstValue("Content-Type"))
          .isEqualTo(EmbeddingSite.get(page + "oembed.xml").headers().firstValue("Content-Type"))
          .hasValue("text/xml;charset=utf-8");
    }
  }

  @Test
  void theyFollowTheReadersColours() {
    String page = site().host().with(site().code("story"));

    assertThat(background(page, "light")).isEqualTo("rgb(255, 253, 248)");
    assertThat(background(page, "dark")).isEqualTo("rgb(33, 30, 26)");
  }

  @Test
  void nothingIsAskedOfOthersAndNothingIsLeftBehind() {
    show(site().host().with(String.join("", site().codes().values()) + site().resize()), "light");

    site()
        .eachFrame(
            (name, frame) -> {
              site().inside(frame);
              String loaded =
                  "return performance.getEntriesByType('resource').map(each => each.name)";
              assertThat(site().texts(loaded))
                  .as(name)
                  .hasSize(2)
                  .allMatch(each -> each.startsWith(site().address() + "assets/embed."));
              assertThat(site().text("document.cookie + localStorage.length")).isEqualTo("0");
            });
    assertThat(site().browser().driver().manage().getCookies()).isEmpty();
  }

  @Test
  void aLinkOpensThePageInPlaceOfThePageAround() {
    show(site().host().with(site().code("chamber")), "light");
    site().inside(site().frames().get(0));
    WebElement link = site().browser().driver().findElement(By.cssSelector("h1 a"));
    String target = String.valueOf(link.getDomProperty("href"));
    link.click();
    site().browser().driver().switchTo().defaultContent();
    site().until("location.href === '" + target + "'");

    assertThat(target).matches(site().address() + "chambers/[a-z-]+/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "stories/2024-mito-01/", "chambers/mito/", "feeds/", "404.html"})
  void noOtherPageOfTheSiteCanBeFramed(String page) {
    String frame = "<iframe src=\"" + site().address() + page + "\"></iframe>";
    show(site().host().with(frame + site().code("story")), "light");

    List<WebElement> frames = site().frames();
    assertThat(shown(frames.get(0))).isEqualTo("null");
    assertThat(shown(frames.get(1))).startsWith(site().address() + "stories/");
  }

  /** The canonical address of the page in a frame. */
  private String shown(WebElement frame) {
    site().inside(frame);
    String address =
        site()
            .text(
                "(link => link ? link.href : 'null')"
                    + "(document.querySelector('link[rel=canonical]'))");
    site().browser().driver().switchTo().defaultContent();
    return address;
  }

  private void assertWhole(String name, WebElement frame, int width) {
    int height = frame.getSize().height;
    assertThat(frame.getSize().width).as(name).isEqualTo(width);
    site().inside(frame);
    assertThat(site().number("document.querySelectorAll('h1').length")).as(name).isOne();
    assertThat(site().number("innerWidth")).as(name).isEqualTo(width);
    assertThat(site().number("innerHeight")).as(name).isEqualTo(height);
    assertThat(site().texts(FAULTS)).as(name + " at " + width).isEmpty();
  }

  private String background(String page, String scheme) {
    show(page, scheme);
    site().inside(site().frames().get(0));
    return site().text("getComputedStyle(document.documentElement).backgroundColor");
  }

  private void show(String page, String scheme) {
    site().browser().show(page, ROOM, scheme);
  }

  private String question(String page) {
    return site().address() + "oembed?url=" + URLEncoder.encode(page, UTF_8);
  }

  private static JsonNode json(String address) throws IOException, InterruptedException {
    return JsonMapper.builder().build().readTree(EmbeddingSite.get(address).body());
  }

  private EmbeddingSite site() {
    return Objects.requireNonNull(opened);
  }
}
