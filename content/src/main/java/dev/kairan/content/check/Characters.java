package dev.kairan.content.check;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the characters of texts: what no text may hold, and the house style of our own prose. */
public final class Characters {

  /**
   * Control characters but tab and line end, invisible and direction-changing ones, and the mark
   * that a broken conversion leaves (U+FFFD).
   */
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u00AD\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069"
              + "\\uFEFF\\uFFF9-\\uFFFF]");

  /** Variant kanji of names (U+F900 to U+FAFF) would be changed by NFC, so they are left alone. */
  private static final Pattern COMPATIBILITY_IDEOGRAPHS = Pattern.compile("[\\uF900-\\uFAFF]");

  private static final Pattern HALF_WIDTH_KATAKANA = Pattern.compile("[\\uFF61-\\uFF9F]+");
  private static final Pattern FULL_WIDTH_ASCII = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]+");

  private Characters() {}

  /** Reports the lines of a whole file that hold control or decomposed characters. */
  public static void checkLines(String text, Location file, Findings findings) {
    if (isOrdinary(text)) {
      return;
    }
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Location line = file.withLine(i + 1);
      checkControl(lines[i], line, findings);
      checkNormalised(lines[i], line, findings);
    }
  }

  /** The text with a space for every control character, so that parsers don't stop at them. */
  public static String withoutControl(String text) {
    return isOrdinary(text) ? text : CONTROL.matcher(text).replaceAll(" ");
  }

  /** A quick look that spares nearly all texts the slow one. */
  private static boolean isOrdinary(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isOrdinary(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for characters that are neither control characters nor ever changed by NFC. */
  private static boolean isOrdinary(char c) {
    return (c >= ' ' && c < 0x7F)
        || c == '\n'
        || (c >= 0x3000 && c <= 0x3096)
        || (c >= 0x309B && c <= 0x30FF)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xFF01 && c <= 0xFF9F);
  }

  /** Reports a control character, which an escape in YAML can hide from {@link #checkLines}. */
  public static void checkControl(String text, Location location, Findings findings) {
    Matcher control = CONTROL.matcher(text);
    if (!isOrdinary(text) && control.find()) {
      findings.report(location, Rule.CONTROL_CHARACTER, codePoint(control.group()));
    }
  }

  /** Reports half-width katakana and full-width letters or digits. */
  public static void checkStyle(String text, Location location, Findings findings) {
    if (text.chars().noneMatch(c -> c >= 0xFF10 && c <= 0xFF9F)) {
      return;
    }
    Matcher katakana = HALF_WIDTH_KATAKANA.matcher(text);
    if (katakana.find()) {
      findings.report(location, Rule.HALF_WIDTH_KATAKANA, katakana.group());
    }
    Matcher ascii = FULL_WIDTH_ASCII.matcher(text);
    if (ascii.find()) {
      findings.report(location, Rule.FULL_WIDTH_ASCII, ascii.group());
    }
  }

  private static void checkNormalised(String line, Location location, Findings findings) {
    String text = COMPATIBILITY_IDEOGRAPHS.matcher(line).replaceAll("");
    String normalised = Normalizer.normalize(text, Normalizer.Form.NFC);
    if (!text.equals(normalised)) {
      int at = Arrays.mismatch(text.toCharArray(), normalised.toCharArray());
      findings.report(location, Rule.NOT_NORMALISED, normalised.substring(at, at + 1));
    }
  }

  private static String codePoint(String character) {
    return String.format(Locale.ROOT, "U+%04X", character.codePointAt(0));
  }
}
