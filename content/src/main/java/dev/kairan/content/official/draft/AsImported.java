package dev.kairan.content.official.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The seal in the first lines of a skeleton file, which tells later whether people have written in
 * it. It stands in the file itself, because Git carries it on to everybody who works on the plan.
 */
public final class AsImported {

  private static final int DIGITS = 16;
  private static final String HEADING =
      """
      # kairan import-plan が公式文書から作った下書き。【未記入】の所に、自分たちの言葉で書く。
      # 公式の文面は official.yaml の同じIDの所で読める。書き終えたら、この2行は消してよい（照合番号 %s）。
      """;
  private static final Pattern SEALED =
      Pattern.compile(
          "\\A# [^\n]*\n# [^\n]*（照合番号 ([0-9a-f]{" + DIGITS + "})）。\n(.*)\\z", Pattern.DOTALL);

  private AsImported() {}

  /** The text below two lines of comment that seal it. */
  static String seal(String text) {
    return HEADING.replace("%s", digest(text)) + text;
  }

  /** True where not a single letter was changed since the import; line ends may differ. */
  public static boolean isIn(String file) {
    Matcher sealed = SEALED.matcher(file.replace("\r\n", "\n"));
    return sealed.matches() && digest(sealed.group(2)).equals(sealed.group(1));
  }

  private static String digest(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
