package dev.kairan.content.official.text;

import java.util.List;

/**
 * The text of an official document.
 *
 * @param name name of the file, for messages
 * @param sheets how many sheets of paper the file tells of; 1 where it tells of none
 */
public record OfficialText(String name, DocumentFormat format, List<TextLine> lines, int sheets) {

  public OfficialText {
    lines = List.copyOf(lines);
  }
}
