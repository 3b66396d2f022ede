package dev.kairan.content.source;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.Library;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.BodyKind;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Focus;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.ImageFile;
import dev.kairan.content.story.ImageFile.Format;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Role;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Withdrawal;
import dev.kairan.content.time.PartialDate;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that the valid library's stories say arrives in the domain. */
class ValidStoriesTest {

  private static final String SHA_256_OF_IMAGE =
      "d44c0303173ecdb8ba72a7ab688f020583b31865537e2f9ab57e56aeec687807";

  private static Library library;

  @BeforeAll
  static void read() {
    library = requireNonNull(LibraryReader.read(SampleLibraries.VALID).library());
  }

  @Test
  void sortsStoriesByIdsFromFolderAndName() {
    assertThat(library.stories())
        .extracting(Story::id)
        .containsExactly("2023-kasama-01", "2024-mito-01", "undated-aomori-01");
    assertThat(mito().file()).isEqualTo("stories/2024/mito-01.md");
  }

  @Test
  void putsTheLeadFirst() {
    assertThat(mito().participations())
        .containsExactly(
            new Participation("mito", Role.LEAD), new Participation("kasama", Role.PARTNER));
  }

  @Test
  void keepsDatesAsExactAsTheyAreKnown() {
    assertThat(mito().date()).isEqualTo(PartialDate.parse("2023-12"));
    assertThat(mito().publishedOn()).isEqualTo(PartialDate.parse("2024-01-05"));
    assertThat(story("undated-aomori-01").publishedOn()).isNull();
  }

  @Test
  void readsWhatTheStoryShows() {
    assertThat(mito().bodyKind()).isEqualTo(BodyKind.CHAMBER);
    assertThat(mito().topics()).containsExactly("publicity", "skills");
    assertThat(mito().evidence()).containsExactly(new Evidence("2023-III-4-02", "事例の発信そのものに当たる。"));
    assertThat(mito().figures())
        .containsExactly(
            new Figure(new BigDecimal("500"), "人", "参加者", "見本新聞の報道", true),
            new Figure(new BigDecimal("2.5"), "時間", "催しの長さ", "水戸商工会議所", false));
    assertThat(mito().summary().shortForm()).startsWith("水戸商工会議所が").hasSize(34);
  }

  @Test
  void readsSourcesAndAppearances() {
    URI url = URI.create("https://shimbun.example/1");
    PartialDate day = PartialDate.parse("2024-01-05");
    assertThat(mito().sources()).containsExactly(new Source("見本の記事", "見本新聞", url, day));
    assertThat(mito().appearances())
        .containsExactly(
            new Appearance("sample-shimbun", "見本の記事", url, day),
            new Appearance("jcci-site", null, null, null));
  }

  @Test
  void readsImageAndContact() {
    Path file = SampleLibraries.VALID.resolve("stories/2024/mito-01.png");
    assertThat(mito().image())
        .isEqualTo(
            new Image(
                "mito-01.png",
                "広場に並ぶ白いテントと、品を見る人たち",
                "見本写真社",
                "CC BY 4.0",
                "催しの会場",
                LocalDate.of(2025, 3, 31),
                new Focus(20, 80),
                new ImageFile(file, SHA_256_OF_IMAGE, Format.PNG, 1, 1, 1)));
    assertThat(mito().contact())
        .isEqualTo(new Contact("水戸商工会議所 見本課", "029-000-0000", "mihon@mito.example", "平日9時から17時"));
  }

  @Test
  void readsWhatBecameOfAStory() {
    LocalDate day = LocalDate.of(2024, 2, 1);
    assertThat(mito().corrections())
        .containsExactly(
            new Correction(day, "参加者の数を「約400人」から「約500人」に改めた。"),
            new Correction(day, "催しの長さを書き足した。"));
    assertThat(mito().consent()).isEqualTo(new Consent(LocalDate.of(2023, 12, 20), "水戸商工会議所 見本課"));
    assertThat(mito().withdrawn()).isNull();
    assertThat(aomori().withdrawn())
        .isEqualTo(new Withdrawal(LocalDate.of(2024, 6, 1), "出典の記事が取り消されたため。"));
    assertThat(aomori().corrections()).isEmpty();
    assertThat(aomori().consent()).isNull();
  }

  @Test
  void isWithdrawnFromTheDayOfTheWithdrawalOn() {
    assertThat(aomori().isWithdrawnBy(LocalDate.of(2024, 5, 31))).isFalse();
    assertThat(aomori().isWithdrawnBy(LocalDate.of(2024, 6, 1))).isTrue();
    assertThat(mito().isWithdrawnBy(LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void readsWhoLedWhereNoChamberDid() {
    assertThat(aomori().ledBy()).isEqualTo("青森県見本協会");
    assertThat(aomori().participations())
        .containsExactly(new Participation("aomori", Role.PARTNER));
    assertThat(mito().ledBy()).isNull();
  }

  @Test
  void citesTheAddressesOfItsSourcesAndAppearances() {
    assertThat(mito().addresses()).containsExactly(URI.create("https://shimbun.example/1"));
  }

  @Test
  void rendersTheBodyWithReadingsLinksAndTables() {
    assertThat(mito().body().html())
        .contains("<ruby>笠間<rp>(</rp><rt>かさま</rt><rp>)</rp></ruby>商工会議所も加わり、行をまたいで")
        .contains("<strong>見本の催し</strong>")
        .contains("<a href=\"/stories/2023-kasama-01/\">こちら</a>")
        .contains("<a href=\"https://mito.example/\">https://mito.example/</a>")
        .contains("<td>皿</td>");
    assertThat(mito().body().text())
        .startsWith(
            """
            水戸商工会議所は2023年12月、見本の催しを開いた。笠間商工会議所も加わり、行をまたいで書いた文もつながる。
            前の年の様子はこちら、詳しくは https://mito.example/ にある。
            品 数
            皿 10
            店の場所が離れているため、""")
        .endsWith("会議所は次の年の日取りも話し合っている。");
  }

  private static Story aomori() {
    return story("undated-aomori-01");
  }

  private static Story mito() {
    return story("2024-mito-01");
  }

  private static Story story(String id) {
    return library.stories().stream()
        .filter(story -> story.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
