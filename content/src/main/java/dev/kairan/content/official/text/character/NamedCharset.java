package dev.kairan.content.official.text.character;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that an HTML or XML file says it is in. */
final class NamedCharset {

  private static final Pattern CHARSET =
      Pattern.compile("(?i)<(?:meta|\\?xml)[^>]{0,200}(?:charset|encoding)=[\"'\\s]*([\\w-]+)");

  private static final int LOOKED_AT = 4096;

  private NamedCharset() {}

  /** The names by which Java knows it and its variants. */
  static Optional<List<String>> family(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT);
    Matcher named = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!named.find()) {
      return Optional.empty();
    }
    return switch (named.group(1).toLowerCase(Locale.ROOT)) {
      case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji", "windows-31j", "cp932" ->
          Optional.of(TextDecoder.SHIFT_JIS);
      case "euc-jp", "x-euc-jp", "eucjp" -> Optional.of(TextDecoder.EUC_JP);
      default -> Optional.empty();
    };
  }
}
