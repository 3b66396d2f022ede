package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfTextTest {

  @TempDir Path folder;
  private final PdfPages pages = new PdfPages();

  @AfterEach
  void close() throws Exception {
    pages.close();
  }

  @Test
  void givesEachVisualLineOfEachPage() throws Exception {
    pages.text(50, 700, "潮見商工会議所　事業計画 ").text(50, 680, "二行目").page();
    pages.page();
    pages.text(50, 700, "三枚目").page();

    OfficialText text = read();

    assertThat(text.format()).isEqualTo(DocumentFormat.PDF);
    assertThat(text.sheets()).isEqualTo(3);
    assertThat(text.lines())
        .containsExactly(
            new TextLine(1, 1, "潮見商工会議所　事業計画 ", false),
            new TextLine(2, 1, "二行目", false),
            new TextLine(3, 3, "三枚目", false));
  }

  @Test
  void goesByThePlaceOnThePaperAndNotByTheOrderInTheFile() throws Exception {
    pages.text(50, 600, "三").text(70, 700, "の朝市").text(50, 700, "港").text(50, 650, "二").page();
    assertThat(lines()).containsExactly("港　の朝市", "二", "三");
  }

  @Test
  void joinsAnyFontsAndSizesOnOneBaseLine() throws Exception {
    pages.text(50, 700, 24, "港").text(74, 700, 10, "の朝市").page();
    assertThat(lines()).containsExactly("港の朝市");
  }

  @Test
  void seesNoSpacesInSpacedOutOrJustifiedText() throws Exception {
    for (int i = 0; i < 6; i++) {
      pages.text(50 + 17 * i, 700, "事業計画重点".substring(i, i + 1));
      pages.text(50 + 13 * i, 680, "港の朝市を2".substring(i, i + 1));
    }
    pages.page();
    assertThat(lines()).containsExactly("事業計画重点", "港の朝市を2");
  }

  @Test
  void seesSpacesWhereThereAreGaps() throws Exception {
    pages.text(50, 700, "SHIOMI").text(82.5, 700, "MARCHE").page();
    pages.text(50, 700, "１．基本方針").text(400, 700, "12").page();
    pages.text(50, 700, "港の2").text(76, 700, "024年").page();
    assertThat(lines()).containsExactly("SHIOMI MARCHE", "１．基本方針　12", "港の2024年");
  }

  @Test
  void readsBoldByDoublePrintOnce() throws Exception {
    pages.text(50, 700, "重点項目いい").text(50.4, 700, "重点項目いい").page();
    assertThat(lines()).containsExactly("重点項目いい");
  }

  @Test
  void leavesOutRubyAndKeepsNotes() throws Exception {
    pages.text(50, 709, 5, "しおみ").text(50, 700, "潮見の浜").text(50, 685, 5, "※しおみのはま").page();
    assertThat(lines()).containsExactly("潮見の浜", "※しおみのはま");
  }

  @Test
  void readsVerticalWriting() throws Exception {
    pages.vertical(400, 700, "港の朝市を").vertical(380, 700, "ひらく。").page();
    assertThat(lines()).containsExactly("港の朝市を", "ひらく。");
  }

  @Test
  void readsPagesThatAreTurned() throws Exception {
    for (int turned = 0; turned < 360; turned += 90) {
      String matrix = List.of("1 0 0 1", "0 1 -1 0", "-1 0 0 -1", "0 -1 1 0").get(turned / 90);
      pages.draw("BT /H 10 Tf %s 300 400 Tm <6E2F306E671D5E02> Tj ET", matrix);
      PDPage page = pages.page();
      page.setRotation(turned);
    }
    assertThat(lines()).containsExactly("港の朝市", "港の朝市", "港の朝市", "港の朝市");
  }

  @Test
  void readsATurnedTableAfterTheTextOfThePage() throws Exception {
    pages.text(50, 700, "本文の行").draw("BT /H 10 Tf 0 1 -1 0 30 100 Tm <8868> Tj ET").page();
    assertThat(lines()).containsExactly("本文の行", "表");
  }

  @Test
  void readsOneFullColumnAfterTheOther() throws Exception {
    String line = "港の朝市をひらく日の浜の道";
    for (int i = 0; i < 6; i++) {
      pages.text(50, 700 - 15 * i, "左" + i + line).text(320, 700 - 15 * i, "右" + i + line);
    }
    pages.text(50, 720, "題は段をまたいで置かれることがあるので段より前に読むほうがよい").page();
    assertThat(lines())
        .containsExactly(
            "題は段をまたいで置かれることがあるので段より前に読むほうがよい",
            "左0" + line,
            "左1" + line,
            "左2" + line,
            "左3" + line,
            "左4" + line,
            "左5" + line,
            "右0" + line,
            "右1" + line,
            "右2" + line,
            "右3" + line,
            "右4" + line,
            "右5" + line);
  }

  @Test
  void keepsContentsAndTheirPageNumbersOnOneLine() throws Exception {
    for (int i = 1; i < 8; i++) {
      pages.text(50, 700 - 15 * i, i + "．港の朝市" + "の会".repeat(i)).text(500, 700 - 15 * i, "" + i);
    }
    pages.page();
    assertThat(lines()).hasSize(7).startsWith("1．港の朝市の会　1", "2．港の朝市の会の会　2");
  }

  @Test
  void readsTextThatIsThereButNotDrawn() throws Exception {
    pages.draw("3 Tr").text(50, 700, "読み取り機が添えた文字").page();
    assertThat(lines()).containsExactly("読み取り機が添えた文字");
  }

  @Test
  void leavesOutWhatLiesBesideThePaper() throws Exception {
    pages
        .text(100, 700, "中")
        .text(20, 700, "外")
        .page()
        .setCropBox(new PDRectangle(90, 0, 400, 800));
    assertThat(lines()).containsExactly("中");
  }

  @Test
  void believesWhatThePdfSaysThatGlyphsRead() throws Exception {
    pages.draw("/Span <</ActualText <FEFF004E0050004F6CD54EBA>>> BDC");
    pages.text(50, 700, "??").draw("EMC").text(60, 700, "の会").page();
    assertThat(lines()).containsExactly("NPO法人の会");
  }

  @Test
  void writesTheBulletsThatABrowserDraws() throws Exception {
    pages.draw("/Lbl <</MCID 0>> BDC 40 705 m 40 707 42 707 43.6 703.6 c 40 701 l h f EMC");
    pages.text(50, 700, "朝市をひらく。");
    pages.draw("/Lbl <</MCID 1>> BDC 50 685 m 50 687 52 687 53.6 683.6 c 50 681 l h S EMC");
    pages.draw("/Lbl <</MCID 2>> BDC 50 672 3.6 3.6 re f EMC").text(60, 670, "内訳");
    pages
        .text(60, 680, "魚を売る。")
        .draw("40 665 m 44 665 44 661 40 661 c f")
        .text(50, 660, "終り")
        .page();
    assertThat(lines()).containsExactly("○ 朝市をひらく。", "・魚を売る。", "・内訳", "終り");
  }

  @Test
  void opensADocumentThatIsLockedWithoutAPassword() throws Exception {
    pages.text(50, 700, "港の朝市").page();
    pages.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertThat(lines()).containsExactly("港の朝市");
  }

  private List<String> lines() throws Exception {
    return Documents.texts(read());
  }

  private OfficialText read() throws Exception {
    return new Documents(folder).read("plan.pdf", pages.bytes());
  }
}
