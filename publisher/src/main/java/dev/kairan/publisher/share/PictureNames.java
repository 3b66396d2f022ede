package dev.kairan.publisher.share;

import dev.kairan.publisher.share.draw.CardPainter;
import dev.kairan.publisher.share.draw.CardText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Names that say all that a picture was made from: its words, the fonts, Java, the drawing. */
final class PictureNames {

  private static final int BYTES = 16;

  private final String means;

  /**
   * @param card address of the picture without words, which names its bytes
   */
  PictureNames(InstalledFonts fonts, String card) {
    means = hash(List.of(CardPainter.VERSION + " " + Runtime.version(), card, fonts.toString()));
  }

  /** Where it is noted which font these files give. */
  String font() {
    return "font-" + means + ".txt";
  }

  String of(CardText text) {
    String sample = text.sample() ? "sample" : "";
    return hash(List.of(means, text.title(), text.who(), text.topics(), sample)) + ".png";
  }

  private static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
