package dev.kairan.api.oracle;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Texts as a reader takes them: one rule after the other, by the simplest means. */
public final class ReaderEye {

  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{E0100}-\\x{E01EF}]");

  /** Some that are written in names, beside the old forms of the 常用漢字表. */
  private static final Map<String, String> IN_NAMES =
      Map.of(
          "髙", "高", "﨑", "崎", "邉", "辺", "嶋", "島", "濵", "浜", "冨", "富", "𠮷", "吉", "圀", "国", "渕", "淵",
          "驒", "騨");

  private static final Map<String, String> OLD_FORMS = oldForms();

  private ReaderEye() {}

  /** Old form and form in use, of the whole 常用漢字表. */
  public static Map<String, String> oldForms() {
    Map<String, String> forms = new TreeMap<>();
    var resource = ReaderEye.class.getResourceAsStream("/old-forms.txt");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", -1))
          .forEach(parts -> forms.put(parts[1], parts[2]));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
    return forms;
  }

  /** Whether a reader who looks for {@code part} sees it in {@code text}. */
  public static boolean sees(String text, String part) {
    return !impossible(part) && read(text).contains(sought(part));
  }

  /** Half a character, or the one that ends strings in C: no text has them. */
  static boolean impossible(String part) {
    return part.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
  }

  public static String read(String text) {
    return verbsAndNouns(letters(text));
  }

  /** What is looked for may end in the middle of 取り組み or 取り組む. */
  static String sought(String part) {
    String letters = letters(part);
    return letters.endsWith("取組")
        ? verbsAndNouns(letters.substring(0, letters.length() - 2)) + "取り組"
        : verbsAndNouns(letters);
  }

  private static String verbsAndNouns(String letters) {
    return letters.replaceAll("取組(?=[みむまめもん])", "取り組").replace("取組", "取り組み");
  }

  private static String letters(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = UNSEEN.matcher(plain).replaceAll("");
    plain = plain.replaceAll("[\u2010\u2012-\u2015\u2212]", "-").replaceAll("[\u301C\u3030]", "~");
    plain = plain.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"");
    StringBuilder letters = new StringBuilder();
    plain.codePoints().forEach(c -> letters.append(letter(Character.toString(c))));
    return letters.toString();
  }

  private static String letter(String one) {
    String inUse = OLD_FORMS.getOrDefault(one, IN_NAMES.getOrDefault(one, one));
    int c = inUse.codePointAt(0);
    if ((c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE) {
      c -= 96;
    }
    return switch (c) {
      case 0x3095 -> "か";
      case 0x3096 -> "け";
      case 0x03C2 -> "σ";
      default -> Character.toString(c);
    };
  }
}
