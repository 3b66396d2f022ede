package dev.kairan.content.official.text;

import dev.kairan.content.numeral.RomanNumeral;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The bullets and numbers that a browser draws before the items of a list. */
final class HtmlMarkers {

  /** A bullet or number that the item's own text begins with. */
  private static final Pattern WRITTEN =
      Pattern.compile(
          "[\\s\\u3000]*(?:[○〇◯●◎◉・･•·∙▪▫■□◆◇◦‣※★☆➢➤✓✔→⇒*＊\\-‐–—－]"
              + "|[①-⓿❶-➓㊀-㊉㋐-㋾]"
              + "|第?[0-9０-９一二三四五六七八九十百Ⅰ-ⅻ]+(?:[．.、，)）\\s\\u3000]|章|節|条|項)"
              + "|[a-zA-Zａ-ｚＡ-Ｚア-ンｱ-ﾝ][．.)）]"
              + "|[(（〔［\\[【〈《][0-9０-９一二三四五六七八九十Ⅰ-ⅻa-zA-Zア-ン]{1,3}[)）〕］\\]】〉》]).*",
          Pattern.DOTALL);

  private static final Pattern NO_MARKER = Pattern.compile("(?i)list-style(-type)?:[^;]*none");
  private static final int LETTERS = 26;

  private final Map<Element, Integer> next = new HashMap<>();

  /** What stands before the item's text; empty where that has a mark of its own or none shows. */
  String marker(Element item) {
    Element list = item.parent();
    if (list == null) {
      return "";
    }
    int value = count(item, list);
    if (hidesMarkers(item) || hidesMarkers(list) || isWritten(item)) {
      return "";
    }
    if (list.nameIs("ol")) {
      return number(value, list.attr("type")) + ". ";
    }
    return list.closest("li") == null ? "○ " : "・";
  }

  private static boolean hidesMarkers(Element element) {
    return NO_MARKER.matcher(HtmlText.style(element)).find();
  }

  private static boolean isWritten(Element item) {
    return WRITTEN.matcher(item.text()).matches();
  }

  /** The item's number: what it says itself, or the one after the item before it. */
  private int count(Element item, Element list) {
    int value =
        isNumber(item.attr("value"))
            ? Integer.parseInt(item.attr("value").strip())
            : next.computeIfAbsent(list, HtmlMarkers::start);
    next.put(list, value + (list.hasAttr("reversed") ? -1 : 1));
    return value;
  }

  private static int start(Element list) {
    if (isNumber(list.attr("start"))) {
      return Integer.parseInt(list.attr("start").strip());
    }
    boolean reversed = list.hasAttr("reversed");
    return reversed ? (int) list.children().stream().filter(li -> li.nameIs("li")).count() : 1;
  }

  private static boolean isNumber(String text) {
    return text.strip().matches("-?[0-9]{1,6}");
  }

  private static String number(int value, String type) {
    return switch (type) {
      case "a" -> letter(value).toLowerCase(Locale.ROOT);
      case "A" -> letter(value);
      case "i" -> roman(value).toLowerCase(Locale.ROOT);
      case "I" -> roman(value);
      default -> Integer.toString(value);
    };
  }

  private static String letter(int value) {
    return value >= 1 && value <= LETTERS
        ? String.valueOf((char) ('A' + value - 1))
        : Integer.toString(value);
  }

  private static String roman(int value) {
    return value >= 1 && value < 40 ? RomanNumeral.of(value) : Integer.toString(value);
  }
}
