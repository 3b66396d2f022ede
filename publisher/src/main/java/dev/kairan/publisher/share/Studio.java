package dev.kairan.publisher.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.share.draw.CannotDrawException;
import dev.kairan.publisher.share.draw.CardPainter;
import org.jspecify.annotations.Nullable;

/**
 * Whether words can be drawn on this machine, and who draws them.
 *
 * @param painter null where nothing can be drawn, or nothing has to be
 * @param able true where words can be drawn
 * @param note the font, or why there is none and what to do
 */
record Studio(@Nullable CardPainter painter, boolean able, String note) {

  private static final String NONE = "-";

  /**
   * Looks what is noted of these fonts, and only where that is not enough looks at the fonts.
   *
   * @param noteName where it is noted which font they give
   * @param work true where something has to be drawn
   */
  static Studio open(FileCache cache, String noteName, InstalledFonts fonts, boolean work) {
    byte[] noted = cache.find(noteName);
    String family = noted == null ? "" : new String(noted, UTF_8);
    if (fonts.none() || family.equals(NONE)) {
      return without(CannotDrawException.noFont());
    }
    if (family.isEmpty() || work) {
      return open(cache, noteName);
    }
    return new Studio(null, true, with(family));
  }

  private static Studio open(FileCache cache, String noteName) {
    try {
      CardPainter painter = CardPainter.open();
      cache.keep(noteName, painter.family().getBytes(UTF_8));
      return new Studio(painter, true, with(painter.family()));
    } catch (CannotDrawException cannot) {
      if (cannot.forWantOfAFont()) {
        cache.keep(noteName, NONE.getBytes(UTF_8));
      }
      return without(cannot);
    }
  }

  private static String with(String family) {
    return "書体 " + family;
  }

  private static Studio without(CannotDrawException why) {
    return new Studio(null, false, why.getMessage() + "ので決まった図柄。" + why.remedy());
  }
}
