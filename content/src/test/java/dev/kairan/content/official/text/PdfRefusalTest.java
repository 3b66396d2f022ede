package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfRefusalTest {

  @TempDir Path folder;
  private final PdfPages pages = new PdfPages();

  @AfterEach
  void close() throws Exception {
    pages.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void refusesADocumentThatNeedsAPassword(int keyLength) throws Exception {
    pages.text(50, 700, "港の朝市").page();
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", "user", new AccessPermission());
    policy.setEncryptionKeyLength(keyLength);
    pages.document().protect(policy);
    assertThat(refusal().rule()).isEqualTo(Rule.ENCRYPTED_DOCUMENT);
  }

  @Test
  void refusesADocumentThatIsLockedForTheHolderOfACertificate() throws Exception {
    pages.text(50, 700, "港の朝市").page();
    String pdf = new String(pages.bytes(), StandardCharsets.ISO_8859_1);
    String locked =
        pdf.replace(
            "/Root ",
            "/Encrypt <</Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 /Length 128"
                + " /CF <</DefaultCryptFilter <</CFM /AESV2 /Recipients [<00>]>>>>>> /Root ");
    assertThat(refusal(locked.getBytes(StandardCharsets.ISO_8859_1)).rule())
        .isEqualTo(Rule.ENCRYPTED_DOCUMENT);
  }

  @Test
  void refusesAScanAndCountsItsPages() throws Exception {
    for (int i = 0; i < 3; i++) {
      image(pages.page(), 612, 792);
    }
    Problem problem = refusal();
    assertThat(problem.rule()).isEqualTo(Rule.SCANNED_DOCUMENT);
    assertThat(problem.message().ja()).isEqualTo("文字の入っていない画像だけの文書です（3ページ）");
  }

  @Test
  void refusesAScanWithAStampOnEachPage() throws Exception {
    for (int i = 1; i < 3; i++) {
      image(pages.text(50, 20, "読取 2024/04/01 " + i).page(), 612, 792);
    }
    assertThat(refusal().rule()).isEqualTo(Rule.SCANNED_DOCUMENT);
  }

  @Test
  void readsAShortTextWithAPicture() throws Exception {
    image(pages.text(50, 700, "潮見商工会議所").page(), 100, 100);
    assertThat(Documents.texts(new Documents(folder).read("plan.pdf", pages.bytes())))
        .containsExactly("潮見商工会議所");
  }

  @Test
  void refusesBlankPages() throws Exception {
    pages.page();
    pages.text(50, 700, "　 ").page();
    assertThat(refusal().rule()).isEqualTo(Rule.EMPTY_DOCUMENT);
  }

  @Test
  void refusesFontsWhoseCharactersAreNotKnown() throws Exception {
    PDPage page = pages.text(50, 700, "潮見商工会議所").page();
    COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary font = fonts.getCOSDictionary(COSName.getPDFName("H"));
    font.setName(COSName.ENCODING, "Identity-H");
    COSDictionary descendant =
        (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
    descendant.getCOSDictionary(COSName.CIDSYSTEMINFO).setString(COSName.ORDERING, "Identity");
    Problem problem = refusal();
    assertThat(problem.rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
    assertThat(problem.message().ja()).contains("読めない文字が7字ある");
  }

  @Test
  void refusesAFileThatEndsEarly() throws Exception {
    byte[] whole = whole();
    for (int tenths = 1; tenths < 10; tenths++) {
      Problem problem = refusal(Arrays.copyOf(whole, whole.length * tenths / 10));
      assertThat(problem.rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
      assertThat(problem.message().ja()).contains("ファイルが途中で終わっている");
    }
  }

  @Test
  void refusesAPageWhoseDrawingIsBroken() throws Exception {
    pages.text(50, 700, "港の朝市をひらく").page();
    COSStream contents = pages.document().getPage(0).getCOSObject().getCOSStream(COSName.CONTENTS);
    byte[] bytes;
    try (var raw = contents.createRawInputStream()) {
      bytes = raw.readAllBytes();
    }
    bytes[bytes.length / 2] ^= 0x10;
    try (var raw = contents.createRawOutputStream()) {
      raw.write(bytes);
    }
    assertThat(refusal().rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
  }

  @Test
  void refusesAFileThatOnlyBeginsLikeAPdf() throws Exception {
    byte[] bytes = "%PDF-1.7\n港の朝市\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    assertThat(refusal(bytes).rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
  }

  @Test
  void neverFailsOtherThanByAProblem() throws Exception {
    byte[] whole = whole();
    Random random = new Random(2024);
    Documents documents = new Documents(folder);
    int refused = 0;
    for (int i = 0; i < 100; i++) {
      byte[] broken = whole.clone();
      for (int k = 0; k < 10; k++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      Findings findings = new Findings();
      Path file = Files.write(documents.folder().resolve("broken.pdf"), broken);
      OfficialText text = DocumentReader.read(file, findings);
      assertThat(text == null).isEqualTo(!findings.problems().isEmpty());
      refused += text == null ? 1 : 0;
    }
    assertThat(refused).isGreaterThan(50);
  }

  private byte[] whole() throws Exception {
    for (int i = 0; i < 5; i++) {
      pages.text(50, 700, "港の朝市をひらく" + i).page();
    }
    return pages.bytes();
  }

  private void image(PDPage page, float width, float height) throws Exception {
    BufferedImage grey = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
    PDImageXObject image = LosslessFactory.createFromImage(pages.document(), grey);
    try (PDPageContentStream contents =
        new PDPageContentStream(pages.document(), page, AppendMode.APPEND, true)) {
      contents.drawImage(image, 0, 0, width, height);
    }
  }

  private Problem refusal() throws Exception {
    return refusal(pages.bytes());
  }

  private Problem refusal(byte[] pdf) throws Exception {
    return new Documents(folder).refusal("plan.pdf", pdf);
  }
}
