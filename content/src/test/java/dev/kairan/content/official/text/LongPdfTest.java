package dev.kairan.content.official.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.content.check.Findings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongPdfTest {

  private static final int PAGES = 200;
  private static final int LINES = 40;
  private static final int ATTACHED_BYTES = 300_000;

  @TempDir Path folder;

  /**
   * 60 MB on disk, and a heap of 48 MB: it only fits where no more than a page is held at a time.
   */
  @Test
  void staysWithinASmallHeap() throws Exception {
    Path pdf = Files.write(folder.resolve("long.pdf"), longPdf());
    assertThat(Files.size(pdf)).isGreaterThan(PAGES * ATTACHED_BYTES);

    Path output = folder.resolve("output");
    Process reader =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName(),
                pdf.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();

    assertThat(reader.waitFor()).isZero();
    assertThat(output).hasContent(PAGES + " " + PAGES * LINES);
  }

  /** What a small JVM runs. */
  static final class Reader {

    private Reader() {}

    public static void main(String[] arguments) {
      OfficialText text = DocumentReader.read(Path.of(arguments[0]), new Findings());
      System.out.println(text == null ? "none" : text.sheets() + " " + text.lines().size());
    }
  }

  private static byte[] longPdf() throws Exception {
    Random random = new Random(1);
    try (PdfPages pages = new PdfPages()) {
      for (int i = 0; i < PAGES; i++) {
        for (int line = 0; line < LINES; line++) {
          pages.text(50, 770 - 18 * line, "港の朝市を毎月ひらき、近海の魚と山の野菜を市内外の方々に知らせる。その" + i);
        }
        attach(pages, pages.page(), random);
      }
      return pages.bytes();
    }
  }

  /** Something that cannot be compressed, as pictures are. */
  private static void attach(PdfPages pages, PDPage page, Random random) throws Exception {
    byte[] noise = new byte[ATTACHED_BYTES];
    random.nextBytes(noise);
    COSStream stream = pages.document().getDocument().createCOSStream();
    try (var out = stream.createRawOutputStream()) {
      out.write(noise);
    }
    page.getCOSObject().setItem(COSName.getPDFName("PieceInfo"), stream);
  }
}
