package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

  private static final String PLAN =
      """
      潮見商工会議所　令和６年度事業計画

      Ⅰ．港のにぎわいづくり
      ○ 朝市をひらき、①魚、②野菜を売る（10月～11月）。
      　　〇 ガイドとプログラムを10件つくる。
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "UTF-16LE",
        "UTF-16BE",
        "windows-31j",
        "x-eucJP-Open",
        "x-windows-iso2022jp"
      })
  void findsTheCharacterSet(String charset) throws Exception {
    assertThat(texts(PLAN.getBytes(Charset.forName(charset)))).isEqualTo(PLAN.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "ISO-2022-JP"})
  void findsTheStandardCharacterSets(String charset) throws Exception {
    String plain = PLAN.replaceAll("[ⅠⅡ①②～]", "1");
    assertThat(texts(plain.getBytes(Charset.forName(charset)))).isEqualTo(plain.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void dropsTheByteOrderMark(String charset) throws Exception {
    assertThat(texts(("\uFEFF" + PLAN).getBytes(Charset.forName(charset))))
        .isEqualTo(PLAN.lines().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B"})
  void knowsEveryLineEnd(String end) throws Exception {
    List<TextLine> lines = lines("一" + end + end + "二");
    assertThat(lines)
        .containsExactly(
            new TextLine(1, 1, "一", false),
            new TextLine(2, 1, "", false),
            new TextLine(3, 1, "二", false));
  }

  @Test
  void startsASheetAtEveryFormFeed() throws Exception {
    OfficialText text = read("表紙\n\f一\n二\f三\n\f".getBytes(StandardCharsets.UTF_8));
    assertThat(text.lines())
        .containsExactly(
            new TextLine(1, 1, "表紙", false),
            new TextLine(2, 2, "一", false),
            new TextLine(3, 2, "二", false),
            new TextLine(3, 3, "三", false));
    assertThat(text.sheets()).isEqualTo(3);
  }

  @Test
  void keepsSpacesAtBothEnds() throws Exception {
    assertThat(texts(" 　一 \n　")).containsExactly(" 　一 ", "　");
  }

  @Test
  void bringsSpacesIntoOneShape() throws Exception {
    assertThat(texts("1.\t基本\u00A0方\u2003針\u202Fです")).containsExactly("1.　基本 方 針 です");
  }

  @Test
  void dropsInvisibleCharacters() throws Exception {
    assertThat(texts("事\u200B業\u00AD計\u2060画\u0007の\uFEFF件")).containsExactly("事業計画の件");
  }

  @Test
  void composesWhatIsDecomposed() throws Exception {
    assertThat(texts(Normalizer.normalize("ガイドとプログラム", Normalizer.Form.NFD)))
        .containsExactly("ガイドとプログラム");
  }

  @Test
  void takesRadicalsForTheirIdeographs() throws Exception {
    assertThat(texts("⽇本⼈の⻑い⾏列と⻘い⻄の海")).containsExactly("日本人の長い行列と青い西の海");
  }

  private List<String> texts(String text) throws Exception {
    return texts(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> texts(byte[] bytes) throws Exception {
    return read(bytes).lines().stream().map(TextLine::text).toList();
  }

  private List<TextLine> lines(String text) throws Exception {
    return read(text.getBytes(StandardCharsets.UTF_8)).lines();
  }

  private OfficialText read(byte[] bytes) throws Exception {
    OfficialText text = new Documents(folder).read("plan.txt", bytes);
    assertThat(text.format()).isEqualTo(DocumentFormat.PLAIN_TEXT);
    return text;
  }
}
