package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @TempDir Path folder;
  private Documents documents = new Documents(Path.of(""));

  @BeforeEach
  void documentsInTheFolder() {
    documents = new Documents(folder);
  }

  @Test
  void givesALineForEachBlockWithItsPlaceInTheFile() throws Exception {
    assertThat(
            lines(
                """
        <!DOCTYPE html>
        <html><head><title>計画</title></head>
        <body>
        <h1>潮見商工会議所　令和６年度事業計画</h1>
        <p>港の朝市を
        毎月ひらき、<b>近海</b>の魚を
        SNS で
        知らせる。</p>
        はだかの文
        <div>二つ目<p>三つ目</p>四つ目</div>
        """))
        .containsExactly(
            new TextLine(4, 1, "潮見商工会議所　令和６年度事業計画", true),
            new TextLine(5, 1, "港の朝市を毎月ひらき、近海の魚を SNS で知らせる。", true),
            new TextLine(9, 1, "はだかの文", true),
            new TextLine(10, 1, "二つ目", true),
            new TextLine(10, 1, "三つ目", true),
            new TextLine(10, 1, "四つ目", true));
  }

  @Test
  void endsALineButNoParagraphAtABreak() throws Exception {
    assertThat(lines("<p>一行目<br>二行目</p><p>三<br><br>四</p>"))
        .containsExactly(
            new TextLine(1, 1, "一行目", false),
            new TextLine(1, 1, "二行目", true),
            new TextLine(1, 1, "三", false),
            new TextLine(1, 1, "", false),
            new TextLine(1, 1, "四", true));
  }

  @Test
  void keepsTheLinesAndSpacesOfPreformattedText() throws Exception {
    assertThat(lines("<h1>題</h1>\n<pre>\n　一 \n\n  二&amp;三\f四</pre>"))
        .containsExactly(
            new TextLine(1, 1, "題", true),
            new TextLine(3, 1, "　一 ", false),
            new TextLine(4, 1, "", false),
            new TextLine(5, 1, "  二&三", false),
            new TextLine(5, 2, "四", true));
  }

  @Test
  void writesTheBulletsThatABrowserDraws() throws Exception {
    assertThat(
            texts(
                "<ul><li>朝市<li><p>夜市</p><p>屋台</p></li><li>○花市<li>（１）魚市<li>2024年の市"
                    + "<ul><li>内訳</li></ul><li></ul><p>次</p>"))
        .containsExactly("○ 朝市", "○ 夜市", "屋台", "○花市", "（１）魚市", "○ 2024年の市", "・内訳", "次");
  }

  @Test
  void leavesOutBulletsThatABrowserDoesNotDraw() throws Exception {
    assertThat(texts("<ul style='list-style: none'><li>朝市</ul>")).containsExactly("朝市");
  }

  @Test
  void numbersOrderedLists() throws Exception {
    assertThat(
            texts(
                "<ol><li>市<li>町<li value=7>村<li>里</ol><ol start=3 type=I><li>海<li>Ⅴ．山</ol>"
                    + "<ol reversed><li>春<li>夏</ol><ol type=a><li>東</ol>"))
        .containsExactly("1. 市", "2. 町", "7. 村", "8. 里", "III. 海", "Ⅴ．山", "2. 春", "1. 夏", "a. 東");
  }

  @Test
  void putsTheCellsOfARowOnOneLine() throws Exception {
    assertThat(
            lines(
                "<table><caption>目次</caption><tr><th>項目<th>頁</tr>\n"
                    + "<tr><td><p>１．基本方針</p></td><td> 2 </td></tr></table>"))
        .containsExactly(
            new TextLine(1, 1, "目次", true),
            new TextLine(1, 1, "項目　頁", true),
            new TextLine(2, 1, "１．基本方針　2", true));
  }

  @Test
  void readsATableThatOnlyPlacesTextBlockByBlock() throws Exception {
    assertThat(texts("<table><tr><td><h1>題</h1><p>一</p><p>二</p></td><td>横</td></tr></table>"))
        .containsExactly("題", "一", "二", "横");
  }

  @Test
  void dropsWhatAReaderDoesNotSee() throws Exception {
    assertThat(
            texts(
                "<body><nav>案内</nav><script>x()</script><style>p{}</style><!-- 注 -->"
                    + "<p hidden>隠</p><p style='display: none'>隠</p><p>本文<span hidden>隠</span></p>"))
        .containsExactly("本文");
  }

  @Test
  void readsTheMainPartOfAWebPage() throws Exception {
    assertThat(texts("<body><header>会議所</header><main><p>計画</p></main><footer>住所</footer>"))
        .containsExactly("計画");
  }

  @Test
  void keepsTheBaseOfRuby() throws Exception {
    assertThat(texts("<p><ruby>潮来<rp>（</rp><rt>いたこ</rt><rp>）</rp></ruby>の市</p>"))
        .containsExactly("潮来の市");
  }

  @Test
  void resolvesEntitiesAndBringsSpacesIntoOneShape() throws Exception {
    assertThat(texts("<p>&#x8A08;&yen;1&nbsp;&lt;2&gt;&#12288;終&shy;り</p>"))
        .containsExactly("計¥1 <2>　終り");
  }

  @Test
  void knowsSheetsByPageBreaks() throws Exception {
    assertThat(
            sheets(
                "<p>一</p><h2 style='page-break-before: always'>二</h2>"
                    + "<p style='break-after:page'>三</p><p>四</p><hr class=page><p>五</p>"))
        .containsExactly(1, 2, 2, 3, 4);
  }

  @Test
  void knowsSheetsByTheElementsThatProgramsMakeForPages() throws Exception {
    assertThat(
            lines(
                "<div id=page1-div><p style='position:absolute;top:9px'>一行</p>"
                    + "<p style='position:absolute;top:29px'>の続き</p></div>"
                    + "<div id=page2-div><p style='position:absolute;top:9px'>二枚目</p></div>"))
        .containsExactly(
            new TextLine(1, 1, "一行", false),
            new TextLine(1, 1, "の続き", false),
            new TextLine(1, 2, "二枚目", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8", "ISO-2022-JP", "UTF-16LE"})
  void findsTheCharacterSet(String charset) throws Exception {
    String html = "<html><head><meta charset=\"" + charset + "\"></head><body>港</body></html>";
    OfficialText text = documents.read("plan.html", html.getBytes(Charset.forName(charset)));
    assertThat(text.format()).isEqualTo(DocumentFormat.HTML);
    assertThat(Documents.texts(text)).containsExactly("港");
  }

  @Test
  void isKnownByItsContent() throws Exception {
    assertThat(
            documents
                .read("plan.txt", "<?xml version='1.0'?>\n<!-- x -->\n<html>一</html>")
                .format())
        .isEqualTo(DocumentFormat.HTML);
    assertThat(documents.read("plan.html", "<重要> 一\n<p> の印").format())
        .isEqualTo(DocumentFormat.PLAIN_TEXT);
  }

  private List<TextLine> lines(String html) throws Exception {
    OfficialText text = documents.read("plan.html", html);
    assertThat(text.format()).isEqualTo(DocumentFormat.HTML);
    return text.lines();
  }

  private List<String> texts(String html) throws Exception {
    return lines(html).stream().map(TextLine::text).toList();
  }

  private List<Integer> sheets(String html) throws Exception {
    return lines(html).stream().map(TextLine::sheet).toList();
  }
}
