package dev.kairan.content.official.outline.mark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises numbers at the start of a line, in all the forms that plans are numbered in. */
final class NumberMarkers {

  private static final String ARABIC = "[0-9０-９]{1,2}";
  private static final String KANJI = "[一二三四五六七八九十]{1,3}";
  private static final String ROMAN = "[Ⅰ-Ⅻⅰ-ⅻ]|[IVXＩＶＸ]{1,5}";
  private static final String STOP = "[．.、,，:：]";
  private static final String GAP = "[ 　]*";
  private static final String NO_FIGURE = "(?![0-9０-９])";

  /** After these words a figure counts something and numbers nothing. */
  private static final String NO_COUNTER = "(?![年月日時分秒回人名社件者割倍％%万億千百円団周次歩線号種位期つか所箇本組校店泊週])";

  private static final List<Form> FORMS =
      List.of(
          form(
              Numbering.CHAPTER,
              "第" + GAP + any(ARABIC, KANJI, ROMAN) + GAP + "[章部編]" + STOP + "?"),
          form(Numbering.SECTION, "第" + GAP + any(ARABIC, KANJI, ROMAN) + GAP + "節" + STOP + "?"),
          form(Numbering.ORDINAL, "第" + any(KANJI, ARABIC, ROMAN) + "(?:" + STOP + "|(?=[ 　]))"),
          form(Numbering.ORDINAL, "第" + any(KANJI) + "(?![次回者線歩号種位期国人四部類段級希章節に三的、。ぁ-ん])"),
          form(Numbering.ROMAN, "[〔［\\[【(（〈《]" + any(ROMAN) + "[〕］\\]】)）〉》]" + STOP + "?"),
          form(Numbering.ROMAN, any("[Ⅰ-Ⅻⅰ-ⅻ]") + "(?:" + STOP + "|(?=[ 　])|(?![A-Za-z]))"),
          form(Numbering.ROMAN, any("[IVXＩＶＸ]{1,5}") + "(?:" + STOP + NO_FIGURE + "|(?=[ 　]))"),
          form(Numbering.IN_BRACKETS, "[(（〔［\\[]" + any(ARABIC) + "[)）〕］\\]]"),
          form(Numbering.IN_BRACKETS, any("[⑴-⒇]")),
          form(Numbering.CIRCLED, any("[①-⑳❶-❿㉑-㉟]")),
          form(Numbering.KANJI_IN_BRACKETS, "[(（〔［\\[]" + any(KANJI) + "[)）〕］\\]]"),
          form(Numbering.KANJI_IN_BRACKETS, any("[㈠-㈩]")),
          form(
              Numbering.ARABIC_TRIPLE,
              "(?:[0-9０-９]{1,2}[-－‐.．]){2}" + any(ARABIC) + "(?:[．.]|(?=[ 　]))"),
          form(Numbering.ARABIC_PAIR, "[0-9０-９]{1,2}[-－‐.．]" + any(ARABIC) + "(?:[．.]|(?=[ 　]))"),
          form(Numbering.HALF_BRACKET, any(ARABIC) + "[)）]"),
          form(Numbering.ARABIC, any(ARABIC) + STOP + NO_FIGURE),
          form(Numbering.ARABIC, any("[⒈-⒛]")),
          form(
              Numbering.ARABIC_SPACED, any(ARABIC) + "(?=　+[^ 　]|[ 　]+" + NO_COUNTER + "[^ 　a-z])"),
          form(Numbering.BARE, any(ARABIC) + NO_COUNTER + "(?=[\\p{IsHan}\\p{IsKatakana}「『【])"),
          form(Numbering.KANJI, any(KANJI) + "(?:[．.、]|(?=[ 　]))"),
          form(Numbering.KANA, any("[ア-コ]") + "(?:[．.、)）]|(?=　))"),
          form(Numbering.KANA, "[(（]" + any("[ア-コ]") + "[)）]"),
          form(Numbering.LETTER, any("[A-Za-zＡ-Ｚａ-ｚ]") + "(?:[．)）]|\\.(?=[ 　]))"),
          form(Numbering.LETTER_IN_BRACKETS, "[(（]" + any("[a-zａ-ｚ]") + "[)）]"));

  private NumberMarkers() {}

  static Marker.@Nullable Numeral at(String text) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(text);
      if (matcher.lookingAt()) {
        int ordinal = Ordinals.of(matcher.group(1));
        if (ordinal > 0) {
          return new Marker.Numeral(form.style(), ordinal, label(matcher), matcher.end());
        }
      }
    }
    return null;
  }

  /** 第一 and 第１章 are labels as they stand; a bare number drops its brackets and full stop. */
  private static String label(Matcher matcher) {
    String whole = matcher.group().strip();
    return whole.startsWith("第") ? whole.replaceAll(STOP + "$", "") : matcher.group(1);
  }

  private static Form form(Numbering style, String pattern) {
    return new Form(style, Pattern.compile(pattern + GAP));
  }

  private static String any(String... alternatives) {
    return "(" + String.join("|", alternatives) + ")";
  }

  private record Form(Numbering style, Pattern pattern) {}
}
