package dev.kairan.content.official.text.pdf;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.official.text.glyph.PageLines;
import dev.kairan.content.official.text.glyph.PrintedLine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** The text of a PDF file, line by line as it stands on the paper. */
public final class PdfText {

  /** The sign that Japanese printers put where a letter is missing. */
  public static final String UNREADABLE = "〓";

  /** Held, so that their level lasts: PDFBox talks of everything that is not to the letter. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  /** More than this is kept in temporary files. */
  private static final long MEMORY_BYTES = 16L << 20;

  private static final long MEMORY_AND_FILE_BYTES = 1L << 30;

  private PdfText() {}

  /**
   * The lines of every page, from the first; blank ones left out.
   *
   * @throws Refusal where the file is no whole PDF, needs a password, or shows no text
   */
  public static List<List<PrintedLine>> sheets(Path file) throws Refusal {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(BundledFont.MAPPER);
    try (PDDocument document = open(file)) {
      return sheets(document);
    } catch (InvalidPasswordException locked) {
      throw new Refusal(Rule.ENCRYPTED_DOCUMENT);
    } catch (NoClassDefFoundError certificate) {
      // Only documents that are locked for the holder of a certificate need a library that is
      // not here.
      throw new Refusal(Rule.ENCRYPTED_DOCUMENT);
    } catch (IOException | RuntimeException | StackOverflowError damage) {
      throw damaged(damage);
    }
  }

  private static PDDocument open(Path file) throws IOException {
    MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MEMORY_BYTES, MEMORY_AND_FILE_BYTES);
    return Loader.loadPDF(file.toFile(), "", null, null, memory.streamCache);
  }

  private static List<List<PrintedLine>> sheets(PDDocument document) throws IOException, Refusal {
    List<List<PrintedLine>> sheets = new ArrayList<>();
    Prints prints = new Prints();
    FontTexts fonts = new FontTexts();
    for (PDPage page : document.getPages()) {
      WholeStream.check(page);
      PageReader reader = new PageReader(page, fonts);
      reader.processPage(page);
      Print print = reader.print();
      prints.add(print);
      sheets.add(PageLines.of(print.marks()));
      page.removePageResourceFromCache();
    }
    prints.check(document.getNumberOfPages());
    return sheets;
  }

  private static Refusal damaged(Throwable damage) {
    return new Refusal(
        Rule.DAMAGED_DOCUMENT,
        new Phrase("PDFの中身が壊れている", "the PDF is broken: " + damage.getMessage()));
  }
}
