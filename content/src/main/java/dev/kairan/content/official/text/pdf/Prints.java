package dev.kairan.content.official.text.pdf;

import dev.kairan.content.check.Phrase;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;

/** Adds up what the pages show, to see whether the document can be read at all. */
final class Prints {

  private static final int READABLE_FOR_EACH_UNREADABLE = 100;

  private int pages;
  private int scans;
  private int blank;
  private long letters;
  private long unreadable;

  void add(Print print) {
    pages++;
    scans += print.isScan() ? 1 : 0;
    blank += print.isBlank() ? 1 : 0;
    letters += print.letters();
    unreadable += print.unreadable();
  }

  /** Refuses a document that has lost pages, or whose text is missing as a whole or in part. */
  void check(int pagesPromised) throws Refusal {
    if (pages != pagesPromised) {
      throw new Refusal(
          Rule.DAMAGED_DOCUMENT,
          new Phrase(
              pagesPromised + "ページのうち" + pages + "ページしかない",
              "only " + pages + " of " + pagesPromised + " pages are there"));
    }
    if (unreadable * READABLE_FOR_EACH_UNREADABLE > letters) {
      throw new Refusal(
          Rule.DAMAGED_DOCUMENT,
          new Phrase(
              "書体に文字コードが付いておらず、読めない文字が" + unreadable + "字ある",
              unreadable + " characters are in fonts without character codes"));
    }
    if (blank == pages) {
      throw new Refusal(Rule.EMPTY_DOCUMENT);
    }
    if (scans + blank == pages) {
      throw new Refusal(Rule.SCANNED_DOCUMENT, pages);
    }
  }
}
