package dev.kairan.publisher.share.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Draws stories' pictures with the Japanese fonts of this machine; from any thread. */
public final class CardPainter {

  /** To be raised with every change of what a picture looks like. */
  public static final int VERSION = 2;

  private final List<CardFont> fonts;
  private final Map<CardFont, CardDrawing> drawings = new ConcurrentHashMap<>();

  private CardPainter(List<CardFont> fonts) {
    this.fonts = List.copyOf(fonts);
  }

  /**
   * Looks for fonts.
   *
   * @throws CannotDrawException where there is none, or where this Java cannot draw letters at all
   */
  public static CardPainter open() throws CannotDrawException {
    List<CardFont> fonts;
    try {
      fonts = InstalledFamilies.japanese();
    } catch (OutOfMemoryError exhausted) {
      throw exhausted;
    } catch (RuntimeException | Error withoutLibraries) {
      // A JDK without its graphical libraries fails in many ways: UnsatisfiedLinkError,
      // NoClassDefFoundError, InternalError, a plain Error, and others with every version.
      throw CannotDrawException.noPlatform(withoutLibraries);
    }
    if (fonts.isEmpty()) {
      throw CannotDrawException.noFont();
    }
    return new CardPainter(fonts);
  }

  /** The family that most pictures are drawn with. */
  public String family() {
    return fonts.get(0).family();
  }

  /** A PNG, or nothing where no font has a shape for every character. */
  public Optional<byte[]> paint(CardText text) {
    return fonts.stream()
        .filter(font -> font.has(text.all()))
        .findFirst()
        .map(font -> drawings.computeIfAbsent(font, CardDrawing::new).png(text));
  }
}
