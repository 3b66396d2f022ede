package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Problem;
import dev.kairan.content.check.Rule;
import java.io.ByteArrayOutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

  @TempDir Path folder;
  private Documents documents = new Documents(Path.of(""));

  @BeforeEach
  void documentsInTheFolder() {
    documents = new Documents(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n　\f", "\uFEFF", "<html><body><p> </p></body></html>"})
  void refusesADocumentWithoutText(String text) throws Exception {
    Problem problem = documents.refusal("plan.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(problem.rule()).isEqualTo(Rule.EMPTY_DOCUMENT);
  }

  @ParameterizedTest
  @CsvSource({
    "word/document.xml, Word文書（docx）, 'a Word document, docx'",
    "xl/workbook.xml, Excelの表（xlsx）, 'an Excel workbook, xlsx'",
    "ppt/presentation.xml, PowerPointのスライド（pptx）, 'a PowerPoint presentation, pptx'",
    "plan.txt, 圧縮ファイル, an archive"
  })
  void namesZippedDocuments(String entry, String ja, String en) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write(new byte[100]);
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(new byte[100]);
    }
    isUnknown(bytes.toByteArray(), ja, en);
  }

  @Test
  void namesCompressedFiles() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write("計画".getBytes(StandardCharsets.UTF_8));
    }
    isUnknown(bytes.toByteArray(), "圧縮ファイル", "an archive");
  }

  @Test
  void namesOlderOfficeDocuments() throws Exception {
    byte[] names = "xxxxW\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] bytes = latin("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", names);
    isUnknown(bytes, "Word文書（doc）", "a Word document, doc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0089PNG\r\n\u001A\n", "\u00FF\u00D8\u00FF\u00E0", "GIF89a", "II*\0"})
  void namesImages(String beginning) throws Exception {
    isUnknown(latin(beginning, new byte[40]), "画像ファイル", "an image");
  }

  @Test
  void namesRichText() throws Exception {
    isUnknown(latin("{\\rtf1\\ansi", new byte[0]), "リッチテキスト（RTF）", "rich text, RTF");
  }

  @Test
  void refusesBytesThatAreNoText() throws Exception {
    byte[] bytes = new byte[256];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    isUnknown(bytes, "文字ではないか、文字コードが分からない", "no text, or in an unknown character set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Windows-1252", "UTF-8"})
  void guessesNoCharacterSet(String charset) throws Exception {
    byte[] text = "Größe und Maß: ½ größer, Übermaß".getBytes(Charset.forName(charset));
    if (charset.equals("UTF-8")) {
      assertThat(documents.read("plan.txt", text).lines().get(0).text()).contains("Maß");
    } else {
      isUnknown(text, "文字ではないか、文字コードが分からない", "no text, or in an unknown character set");
    }
  }

  @Test
  void namesTheLineOfABrokenCharacter() throws Exception {
    byte[] bytes = "潮見商工会議所の事業計画\n港のにぎわいづくりの朝市をひらく\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = 'x';
    Problem problem = documents.refusal("plan.txt", bytes);
    assertThat(problem.rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
    assertThat(problem.message().ja()).contains("2行目にUTF-8でない文字がある");
    assertThat(problem.message().en()).contains("line 2 is not UTF-8");
  }

  @Test
  void refusesAFolder() {
    Problem problem = Documents.refusal(folder);
    assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_DOCUMENT_FORMAT);
    assertThat(problem.message().ja()).contains("フォルダー");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Problem problem = Documents.refusal(folder.resolve("none.txt"));
    assertThat(problem.rule()).isEqualTo(Rule.DAMAGED_DOCUMENT);
    assertThat(problem.message().ja()).contains("ファイルを読み出せない");
  }

  @ParameterizedTest
  @CsvSource({"%PDF-1.7, 100", "plan, 10"})
  void refusesAFileThatIsTooLargeWithoutReadingIt(String beginning, int limit) throws Exception {
    Path file = Files.writeString(folder.resolve("plan"), beginning);
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength((limit << 20) + 1L);
    }
    Problem problem = Documents.refusal(file);
    assertThat(problem.rule()).isEqualTo(Rule.OVERSIZED_DOCUMENT);
    assertThat(problem.message().ja())
        .isEqualTo("文書が大きすぎます（" + (limit + 1) + " MB。上限は" + limit + " MB）");
  }

  private void isUnknown(byte[] bytes, String ja, String en) throws Exception {
    Problem problem = documents.refusal("plan.pdf", bytes);
    assertThat(problem.rule()).isEqualTo(Rule.UNKNOWN_DOCUMENT_FORMAT);
    assertThat(problem.message().ja()).contains("（" + ja + "）");
    assertThat(problem.message().en()).contains("(" + en + ")");
  }

  private static byte[] latin(String beginning, byte[] rest) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(beginning.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(rest);
    return bytes.toByteArray();
  }
}
