package dev.kairan.publisher.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  private final Addresses at = Addresses.below(URI.create("https://example.org:8443/kairan/"));

  @Test
  void areRootRelative() {
    assertThat(at.home()).isEqualTo("/kairan/");
    assertThat(at.chamber("mito")).isEqualTo("/kairan/chambers/mito/");
    assertThat(at.item("2023-III-4-02")).isEqualTo("/kairan/plans/2023/III-4-02/");
    assertThat(at.planPart("2023-I-1-S2")).isEqualTo("/kairan/plans/2023/#I-1-S2");
    assertThat(at.rule("coverage-year")).isEqualTo("/kairan/about/#rule-coverage-year");
    assertThat(at.feed(at.prefecture("ibaraki")))
        .isEqualTo("/kairan/prefectures/ibaraki/feed.atom");
  }

  @Test
  void embedsHaveTheAddressOfTheirPageBelowAFolderOfTheirOwn() {
    assertThat(at.embed(at.story("2024-mito-01"))).isEqualTo("/kairan/embed/stories/2024-mito-01/");
    assertThat(at.embed(at.progress(2023))).isEqualTo("/kairan/embed/progress/2023/");
    assertThat(at.latest(at.home())).isEqualTo("/kairan/embed/latest/");
    assertThat(at.latest(at.section("2023-III-4")))
        .isEqualTo("/kairan/embed/latest/plans/2023/III-4/");
    assertThat(at.oembed(at.chamber("mito"), "xml")).isEqualTo("/kairan/chambers/mito/oembed.xml");
    assertThat(at.resizeScript()).isEqualTo("/kairan/embed/resize.js");
  }

  @Test
  void placeLinksOfATextBelowTheRoot() {
    String text =
        "<a href=\"/stories/2024-mito-01/\">a</a><a href=\"https://a.example/\">b</a>"
            + "<a href=\"//a.example/\">c</a><a href=\"#d\">d</a>";

    assertThat(at.below(text)).isEqualTo(text.replace("\"/stories", "\"/kairan/stories"));
    assertThat(new Addresses("https://example.org", "/").below(text)).isEqualTo(text);
  }

  @Test
  void haveAPublicFormAndAFile() {
    String href = at.story("2024-mito-01");

    assertThat(at.canonical(href))
        .isEqualTo("https://example.org:8443/kairan/stories/2024-mito-01/");
    assertThat(at.file(href)).isEqualTo("stories/2024-mito-01/index.html");
    assertThat(at.file(at.home())).isEqualTo("index.html");
    assertThat(at.file(at.home() + "404.html")).isEqualTo("404.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "https://example.org/kairan", "/kairan/"})
  void needAnAbsoluteAddressThatEndsWithASlash(String base) {
    assertThatThrownBy(() -> Addresses.below(URI.create(base)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(base);
  }
}
