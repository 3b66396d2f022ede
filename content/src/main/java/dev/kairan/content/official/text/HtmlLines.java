package dev.kairan.content.official.text;

import dev.kairan.content.official.text.character.CleanText;
import java.util.ArrayList;
import java.util.List;

/** Puts the texts of an HTML document together to lines, with spaces as a browser shows them. */
final class HtmlLines {

  private static final String SPACES = " \t\n\r\f";

  private final List<TextLine> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private String marker = "";
  private int number;
  private int sheet = 1;
  private boolean sheetBroken;
  private boolean keepSpaces;
  private boolean separated;
  private boolean space;
  private boolean spaceWithLineEnd;

  List<TextLine> all() {
    return lines;
  }

  /** Text that begins on this line of the file. */
  void append(String text, int firstNumber) {
    int at = firstNumber;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (keepSpaces) {
        appendKept(c, at);
      } else if (SPACES.indexOf(c) >= 0) {
        space = true;
        spaceWithLineEnd |= c == '\n';
      } else {
        appendVisible(c, at);
      }
      at += c == '\n' ? 1 : 0;
    }
  }

  private void appendKept(char c, int at) {
    if (c == '\n') {
      breakLine(at);
    } else if (c == '\f') {
      endLine();
      breakSheet();
    } else {
      appendVisible(c, at);
    }
  }

  private void appendVisible(char c, int at) {
    if (line.isEmpty()) {
      number = at;
      line.append(marker);
      marker = "";
    } else if (separated) {
      line.append('\u3000');
    } else if (space && !isInsideJapanese(c)) {
      line.append(' ');
    }
    separated = false;
    space = false;
    spaceWithLineEnd = false;
    line.append(c);
  }

  /** A line end in the file's own text is no space between Japanese characters. */
  private boolean isInsideJapanese(char next) {
    return spaceWithLineEnd && next >= 0x2E80 && line.charAt(line.length() - 1) >= 0x2E80;
  }

  /** A line ends without the end of its paragraph; two such ends make a blank line. */
  void breakLine(int at) {
    if (line.isEmpty()) {
      number = at;
    }
    add(false);
  }

  /** A line ends, if there is any, without the end of its paragraph. */
  void endLine() {
    if (!line.isEmpty()) {
      add(false);
    }
    forgetSpace();
  }

  /** A block begins or ends: the last line closes a paragraph. */
  void endBlock() {
    if (!line.isEmpty()) {
      add(true);
    } else if (!lines.isEmpty()) {
      TextLine last = lines.remove(lines.size() - 1);
      lines.add(new TextLine(last.number(), last.sheet(), last.text(), true));
    }
    forgetSpace();
  }

  /** What follows stands on a new sheet. */
  void breakSheet() {
    sheetBroken = !lines.isEmpty() || !line.isEmpty();
  }

  void keepSpaces(boolean keep) {
    keepSpaces = keep;
  }

  /** What the next line begins with, if there is one before the next call of this. */
  void mark(String newMarker) {
    marker = newMarker;
  }

  /** A cell of a table ends, and another follows on the same line. */
  void separate() {
    separated = !line.isEmpty();
  }

  private void add(boolean closed) {
    if (sheetBroken) {
      sheet++;
      sheetBroken = false;
    }
    lines.add(new TextLine(number, sheet, CleanText.of(line.toString()), closed));
    line.setLength(0);
    forgetSpace();
  }

  private void forgetSpace() {
    space = false;
    spaceWithLineEnd = false;
    separated = false;
  }
}
