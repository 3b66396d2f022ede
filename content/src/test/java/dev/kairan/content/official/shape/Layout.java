package dev.kairan.content.official.shape;

import java.util.Random;

/**
 * How a plan is printed.
 *
 * @param width of a line in full-width characters; {@link #UNBOUNDED} for one line a paragraph
 * @param keptSpaces a space stays at the end of each paragraph, as PDF extraction leaves it
 * @param brokenHeadings headings that fill no line are broken all the same
 * @param indented paragraphs begin with an ideographic space
 * @param linesPerPage pages end after so many lines, within sentences too; 0 for the plan's own
 *     pages
 */
record Layout(
    int width,
    boolean keptSpaces,
    BlankLines blankLines,
    Paging paging,
    int linesPerPage,
    Contents contents,
    Bullets bullets,
    boolean brokenHeadings,
    boolean indented) {

  static final int UNBOUNDED = Integer.MAX_VALUE;

  static final Layout PLAIN =
      new Layout(
          44,
          false,
          BlankLines.NONE,
          Paging.NONE,
          0,
          Contents.ON_LINE,
          Bullets.CIRCLE,
          false,
          false);

  /** Where blank lines stand. */
  enum BlankLines {
    NONE,
    AFTER_EVERY_LINE,
    AFTER_EVERY_BLOCK,
    ROUND_HEADINGS
  }

  /** How the list of contents is printed. */
  enum Contents {
    NONE,
    ON_LINE,
    WITHOUT_LEADERS,
    IN_A_COLUMN,
    WITHOUT_PAGES
  }

  /** The bullets of the items. */
  enum Bullets {
    CIRCLE,
    MIXED
  }

  /** Any layout in which nobody must guess where a heading ends. */
  static Layout random(Random random) {
    Layout any =
        new Layout(
            random.nextInt(6) == 0
                ? UNBOUNDED
                : 12 + random.nextInt(random.nextBoolean() ? 20 : 60),
            random.nextBoolean(),
            pick(BlankLines.values(), random),
            pick(Paging.values(), random),
            random.nextBoolean() ? 0 : 15 + random.nextInt(40),
            pick(Contents.values(), random),
            pick(Bullets.values(), random),
            random.nextInt(4) == 0,
            random.nextInt(4) == 0);
    return any.isDecidable() ? any : any.with(BlankLines.AFTER_EVERY_BLOCK);
  }

  /** False where nothing tells a heading's last line from the paragraph's first. */
  private boolean isDecidable() {
    return contents != Contents.NONE
        || blankLines == BlankLines.AFTER_EVERY_BLOCK
        || blankLines == BlankLines.ROUND_HEADINGS
        || (!brokenHeadings && (keptSpaces || indented || width == UNBOUNDED));
  }

  Layout withWidth(int newWidth) {
    return new Layout(
        newWidth,
        keptSpaces,
        blankLines,
        paging,
        linesPerPage,
        contents,
        bullets,
        brokenHeadings,
        indented);
  }

  Layout with(BlankLines lines) {
    return new Layout(
        width,
        keptSpaces,
        lines,
        paging,
        linesPerPage,
        contents,
        bullets,
        brokenHeadings,
        indented);
  }

  Layout with(Paging newPaging, int lines) {
    return new Layout(
        width,
        keptSpaces,
        blankLines,
        newPaging,
        lines,
        contents,
        bullets,
        brokenHeadings,
        indented);
  }

  Layout with(Contents newContents) {
    return new Layout(
        width,
        keptSpaces,
        blankLines,
        paging,
        linesPerPage,
        newContents,
        bullets,
        brokenHeadings,
        indented);
  }

  Layout with(Bullets newBullets) {
    return new Layout(
        width,
        keptSpaces,
        blankLines,
        paging,
        linesPerPage,
        contents,
        newBullets,
        brokenHeadings,
        indented);
  }

  Layout withKeptSpaces() {
    return new Layout(
        width, true, blankLines, paging, linesPerPage, contents, bullets, brokenHeadings, indented);
  }

  Layout withBrokenHeadings() {
    return new Layout(
        width, keptSpaces, blankLines, paging, linesPerPage, contents, bullets, true, indented);
  }

  Layout withIndents() {
    return new Layout(
        width,
        keptSpaces,
        blankLines,
        paging,
        linesPerPage,
        contents,
        bullets,
        brokenHeadings,
        true);
  }

  static <T> T pick(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
