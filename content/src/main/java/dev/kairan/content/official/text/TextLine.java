package dev.kairan.content.official.text;

/**
 * One line of an official document, as extracted.
 *
 * @param number from 1: the line of a text or HTML file, the running line of a PDF's text
 * @param sheet from 1: the sheet of paper that the line stands on, as form feeds or the PDF tell;
 *     always 1 where the file does not tell
 * @param text without its line end, in Unicode NFC; spaces at both ends are kept, because they can
 *     mean something
 * @param closed true where the file itself says that a paragraph ends with this line (HTML blocks)
 */
public record TextLine(int number, int sheet, String text, boolean closed) {

  public boolean isBlank() {
    return text.isBlank();
  }
}
