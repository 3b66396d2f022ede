package dev.kairan.api.server.trusted;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** The names under which a browser stores an answer. */
final class Download {

  /** What RFC 5987 lets stand as it is. */
  private static final String PLAIN = "!#$&+-.^_`|~";

  private static final Pattern NOT_IN_FILE_NAMES = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");
  private static final Pattern END = Pattern.compile("[。.\\s]+$");

  private Download() {}

  /** A plain name for old clients, and the question itself for all others. */
  static String named(String name, String question) {
    String title =
        END.matcher(NOT_IN_FILE_NAMES.matcher(question).replaceAll("_")).replaceFirst("");
    return "attachment; filename=\"" + name + ".csv\"; filename*=UTF-8''" + encoded(title + ".csv");
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char character = (char) (octet & 0xff);
      boolean letter =
          (character >= '0' && character <= '9')
              || (character >= 'A' && character <= 'Z')
              || (character >= 'a' && character <= 'z');
      if (letter || PLAIN.indexOf(character) >= 0) {
        encoded.append(character);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", octet & 0xff));
      }
    }
    return encoded.toString();
  }
}
