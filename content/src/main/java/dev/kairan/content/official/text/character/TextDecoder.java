package dev.kairan.content.official.text.character;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the character set of a Japanese text by strict trial: no byte is ever dropped or replaced.
 * Known are UTF-8, UTF-16, Shift_JIS with the Windows additions, EUC-JP and ISO-2022-JP.
 */
public final class TextDecoder {

  private static final byte ESCAPE = 0x1B;

  /** Later ones know the additions of makers, such as ① and Ⅰ, that the standards lack. */
  private static final List<String> ISO_2022_JP =
      List.of("ISO-2022-JP", "x-windows-iso2022jp", "x-windows-50221");

  static final List<String> EUC_JP = List.of("EUC-JP", "x-eucJP-Open");
  static final List<String> SHIFT_JIS = List.of("windows-31j");
  private static final List<String> UTF_16BE = List.of("UTF-16BE");
  private static final List<String> UTF_16LE = List.of("UTF-16LE");

  private TextDecoder() {}

  /**
   * The text, without a byte order mark; empty where the bytes are no text in any of these
   * character sets.
   */
  public static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (contains(bytes, (byte) 0)) {
      return best(bytes, List.of(UTF_16BE, UTF_16LE));
    }
    if (contains(bytes, ESCAPE)) {
      return best(bytes, List.of(ISO_2022_JP));
    }
    return decode(bytes, 0, StandardCharsets.UTF_8).or(() -> decodeLegacy(bytes));
  }

  private static Optional<String> decodeLegacy(byte[] bytes) {
    if (DamagedUtf8.isLikely(bytes)) {
      return Optional.empty();
    }
    return NamedCharset.family(bytes)
        .flatMap(family -> best(bytes, List.of(family)))
        .or(() -> best(bytes, List.of(EUC_JP, SHIFT_JIS)));
  }

  /** The most Japanese of the readings, one for each family of character sets. */
  private static Optional<String> best(byte[] bytes, List<List<String>> families) {
    return families.stream()
        .flatMap(family -> firstThatFits(bytes, family).stream())
        .filter(Plausibility::isJapanese)
        .max(Comparator.comparingInt(Plausibility::of));
  }

  private static Optional<String> firstThatFits(byte[] bytes, List<String> family) {
    return family.stream()
        .filter(Charset::isSupported)
        .flatMap(name -> decode(bytes, 0, Charset.forName(name)).stream())
        .findFirst();
  }

  private static Optional<String> decode(byte[] bytes, int start, Charset charset) {
    try {
      CharBuffer text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return Optional.of(text.toString()).filter(Plausibility::isText);
    } catch (CharacterCodingException otherCharset) {
      return Optional.empty();
    }
  }

  private static boolean contains(byte[] bytes, byte wanted) {
    for (byte b : bytes) {
      if (b == wanted) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
