package dev.kairan.publisher.share.draw;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The Japanese font of this machine, for tests that draw. */
final class InstalledFont {

  private InstalledFont() {}

  /** The painter; the test is skipped, with the reason, where there is no font. */
  static CardPainter painter() {
    try {
      return CardPainter.open();
    } catch (CannotDrawException cannot) {
      assumeTrue(false, "skipped: " + cannot.getMessage());
      throw new AssertionError(cannot);
    }
  }

  static CardFont font() {
    return new CardFont(painter().family());
  }
}
