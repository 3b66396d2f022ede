package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One page of our own in both shapes: as HTML, and printed to a PDF by Chromium. */
class PrintedPageTest {

  private static final List<String> LINES =
      List.of(
          "潮見商工会議所　令和６年度事業計画",
          "　港の朝市を毎月ひらき、近海の魚と山の野菜を市内外の方々に",
          "知らせる。潮見の浜では、会員25社とSHIOMI MARCHÉ 2024を",
          "開く（10月～11月、９か所）。",
          "  〇 office とfinanceの窓口 を置く。",
          "　　・長い行列、青い西の海、日本人の食と骨、長いと青いと日",
          "重点項目",
          "〇 浜の道の掃除を月に一度行",
          "い、子どもから大人までのべ",
          "三百人が加わる日とする。道",
          "具は会が備え、集めた流木は",
          "冬の市の焚き火に使う。",
          "〇 若手の店主が互いの店を訪",
          "ねて学び合う会を年に六回ひ",
          "らき、帳面の付け方から飾り",
          "方までを分かち合う。話は記",
          "録に残し、後から来る人に渡",
          "す。");

  @TempDir Path folder;

  @Test
  void readsThePdfThatWasPrintedOnce() throws Exception {
    OfficialText text = Documents.read(resource("printed.pdf"));
    assertThat(Documents.texts(text)).isEqualTo(LINES);
    assertThat(text.lines().stream().map(TextLine::sheet)).startsWith(1).endsWith(2);
    assertThat(text.sheets()).isEqualTo(2);
  }

  /** Lines may break elsewhere with the fonts of another machine, but the text is the same. */
  @Test
  void readsThePdfThatChromiumPrintsNow() throws Exception {
    Chromium chromium = Chromium.findInstalled();
    assumeTrue(
        chromium != null || Chromium.isRequired(), "no Chromium here: printing was not tested");
    Path pdf = Objects.requireNonNull(chromium).print(resource("printed.html"), folder);
    assertThat(together(Documents.read(pdf))).isEqualTo(String.join("", LINES));
  }

  @Test
  void readsTheSameTextFromTheHtml() throws Exception {
    assertThat(together(Documents.read(resource("printed.html"))))
        .isEqualTo(String.join("", LINES));
  }

  private static String together(OfficialText text) {
    return text.lines().stream().map(TextLine::text).collect(Collectors.joining());
  }

  private static Path resource(String name) throws Exception {
    return Path.of(Objects.requireNonNull(PrintedPageTest.class.getResource(name)).toURI());
  }
}
