package dev.kairan.api.trusted.answer;

import dev.kairan.api.trusted.document.TrustedDocument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;

/**
 * A question as it was asked: all that its answer depends on.
 *
 * @param snapshot id of the content
 * @param asOf the day of the run
 */
public record Asked(
    TrustedDocument document, Map<String, Object> variables, String snapshot, LocalDate asOf) {

  private static final int TAG_BYTES = 16;

  /** The same for two questions only where their answers are the same; hex digits. */
  public String tag() {
    StringBuilder all = new StringBuilder(document.text());
    variables.forEach((name, value) -> all.append('\0').append(name).append('\0').append(value));
    all.append('\0').append(snapshot).append('\0').append(asOf);
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(all.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
