package dev.kairan.publisher.share.draw;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A family of installed fonts, in the two weights that a picture needs. */
final class CardFont {

  /** Wide enough that rounding does not matter. */
  private static final int MEASURED = 100;

  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  private final Font bold;
  private final Font plain;
  private final Map<Integer, Double> advances = new ConcurrentHashMap<>();

  CardFont(String family) {
    bold = new Font(family, Font.BOLD, MEASURED);
    plain = new Font(family, Font.PLAIN, MEASURED);
  }

  /** The name that the platform knows it by. */
  String family() {
    return plain.getFamily(Locale.ROOT);
  }

  /** True where it has a shape for every character. */
  boolean has(String text) {
    return bold.canDisplayUpTo(text) < 0 && plain.canDisplayUpTo(text) < 0;
  }

  Font bold(int size) {
    return bold.deriveFont((float) size);
  }

  Font plain(int size) {
    return plain.deriveFont((float) size);
  }

  /** How wide a character of the bold weight is, where the font's size is 1. */
  double advance(int character) {
    return advances.computeIfAbsent(
        character,
        each -> bold.getStringBounds(Character.toString(each), SMOOTH).getWidth() / MEASURED);
  }
}
