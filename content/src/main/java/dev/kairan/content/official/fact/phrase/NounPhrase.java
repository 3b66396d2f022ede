package dev.kairan.content.official.fact.phrase;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Nouns beside an expression: runs of kanji, katakana and letters, linked by の and the like. */
public final class NounPhrase {

  private static final int MOST_LINKS = 3;
  private static final int LONGEST = 40;

  /** No name is longer; what is longer is no text. */
  private static final int LONGEST_RUN = 80;

  /** Hiragana that belongs to a noun. */
  private static final Pattern INNER_WORD =
      Pattern.compile(
          "(?:空き|休み|子ども|向け|賃上げ|引上げ|値上げ|働き|踊り|売り|買い|手続き|仕組み|暮らし|住まい|巡り|送り|まちづくり|まつり|祭り|見直し|ものづくり|地域づくり|づくり|取り組み|取組み|引き継ぎ|引継ぎ|お助け|もの|まちなか)$");

  /** 道普請の会: の belongs to the name where nothing follows 会 that makes another word of it. */
  private static final String AFTER_SOCIETY = "(?=等|など|と|や|が|に|へ|を|の|・|、|」|\\)|$)";

  private static final Pattern SOCIETY = Pattern.compile("会" + AFTER_SOCIETY);
  private static final Pattern OF_SOCIETY = Pattern.compile("(?<=[一-龥ァ-ヺー]{2})の$");

  private static final Pattern INNER_END =
      Pattern.compile(
          "(?<=取)り組み|(?<=取組)み|(?<=引)き継ぎ|(?<=引継)ぎ|(?<=受)け入れ|(?<=受入)れ|(?<=見直)し|(?<=祭)り|まつり|づくり|(?<=[一-龥ァ-ヺー]{2})の会"
              + AFTER_SOCIETY);

  private static final Pattern LINK_BEFORE =
      Pattern.compile("(?:に関する|に係る|に向けた|に関連する|における|による|向けの|との|等の|などの|への|の|および|及び|や)$");
  private static final Pattern LINK_AFTER =
      Pattern.compile("に関する|に係る|に向けた|における|による|向けの|との|等の|などの|への|の|および|及び");

  private static final Pattern LAW_GOES_ON = Pattern.compile("等[一-龥]{2,10}(?<![方手技])法(?![一-龥])");
  private static final Pattern TAIL = Pattern.compile("(?:\\([^()]{0,30}\\))?(?:等|など)?$");

  private static final Pattern VERB =
      Pattern.compile(
          "を([一-龥]{2,6}|とりまとめ|取りまとめ|取り纏め|働きかけ|呼びかけ|まとめ|行|図|進め|開)"
              + "(?:する|した|し|う|き|く|い|る|り)?(?:とともに|ほか|など|等)?[、 ]*$");
  private static final Pattern BARE_VERB =
      Pattern.compile("([一-龥]{2,4})(?:する|し)(?:とともに|ほか)?[、 ]*$");
  private static final Pattern LIGHT = Pattern.compile("行|図|進め|開|実施");

  private NounPhrase() {}

  private static boolean isNameChar(String text, int index) {
    char c = text.charAt(index);
    return c == '等' ? isInsideWord(text, index) : isNameChar(c);
  }

  private static boolean isNameChar(char c) {
    return Character.isIdeographic(c)
        || c == '々'
        || (c >= 'ァ' && c <= 'ヺ')
        || c == 'ー'
        || c == '・'
        || (c < 0x80 && Character.isLetterOrDigit(c))
        || c == '&';
  }

  /** 等 ends a list of examples, but not in 高等, 平等, 等級. */
  private static boolean isInsideWord(String text, int index) {
    boolean tail = index > 0 && "高平均同対上一二三優初".indexOf(text.charAt(index - 1)) >= 0;
    boolean head = index + 1 < text.length() && "級身価号".indexOf(text.charAt(index + 1)) >= 0;
    return tail || head || isInLaw(text, index);
  }

  private static boolean isInLaw(String text, int index) {
    Matcher law = LAW_GOES_ON.matcher(text).region(index, Math.min(text.length(), index + 16));
    return index > 0 && Character.isIdeographic(text.charAt(index - 1)) && law.lookingAt();
  }

  /** Where the run that ends at {@code end} (exclusive) starts. */
  public static int runStart(Wording wording, int end) {
    int start = end;
    while (true) {
      while (start > end - LONGEST_RUN && start > 0 && isNameChar(wording.folded(), start - 1)) {
        start--;
      }
      boolean society = start < end && wording.at(start, SOCIETY) != null;
      Matcher word = before(wording, start, society ? OF_SOCIETY : INNER_WORD);
      if (word == null || end - start > LONGEST_RUN) {
        return start;
      }
      start = word.start();
    }
  }

  /** Where the run that starts at {@code start} ends (exclusive). */
  public static int runEnd(Wording wording, int start) {
    int most = Math.min(wording.length(), start + LONGEST_RUN);
    int end = start;
    while (true) {
      while (end < most && isNameChar(wording.folded(), end)) {
        end++;
      }
      Matcher word = end == start || end >= most ? null : wording.at(end, INNER_END);
      if (word == null) {
        return end;
      }
      end = word.end();
    }
  }

  /** The noun phrase that ends at {@code upTo}, without 等 or brackets behind it, or null. */
  public static @Nullable String endingAt(Wording wording, int upTo) {
    int end = withoutTail(wording, upTo);
    int start = beginOf(wording, end);
    if (start == end) {
      return quoteEndingAt(wording, end);
    }
    for (int links = 0; links < MOST_LINKS; links++) {
      Matcher link = before(wording, start, LINK_BEFORE);
      int longer = link == null ? start : beginOf(wording, link.start());
      if (link == null || longer == link.start() || end - longer > LONGEST) {
        break;
      }
      start = longer;
    }
    return clean(wording.raw(start, end));
  }

  /** The noun phrase that starts at {@code start}, as printed, or null. */
  public static @Nullable String startingAt(Wording wording, int start) {
    int end = endOf(wording, start);
    for (int links = 0; end > start && links < MOST_LINKS; links++) {
      Matcher link = wording.at(end, LINK_AFTER);
      int longer = link == null ? end : endOf(wording, link.end());
      if (link == null || longer == link.end() || longer - start > LONGEST) {
        break;
      }
      end = longer;
    }
    return clean(wording.raw(start, end));
  }

  /** What is done right before {@code end}, as a noun: 税制措置を要望する becomes 税制措置の要望. */
  public static @Nullable String doingBefore(Wording wording, int end) {
    Matcher verb = before(wording, end, VERB);
    if (verb != null) {
      String object = endingAt(wording, verb.start());
      boolean light = LIGHT.matcher(verb.group(1)).matches();
      return object == null || light ? object : object + "の" + verb.group(1);
    }
    Matcher bare = before(wording, end, BARE_VERB);
    return bare != null ? bare.group(1) : endingAt(wording, end);
  }

  private static int withoutTail(Wording wording, int upTo) {
    Matcher tail = before(wording, upTo, TAIL);
    return tail == null ? upTo : tail.start();
  }

  private static int beginOf(Wording wording, int end) {
    int start = runStart(wording, end);
    return start == end ? quoteStart(wording, end) : start;
  }

  private static int endOf(Wording wording, int start) {
    if (start < wording.length() && wording.folded().charAt(start) == '「') {
      int close = wording.folded().indexOf('」', start);
      return close < 0 || close - start > LONGEST ? start : close + 1;
    }
    return runEnd(wording, start);
  }

  private static int quoteStart(Wording wording, int end) {
    return wording.quotes().stream()
        .filter(quote -> quote.close() == end - 1 && end - quote.open() <= LONGEST)
        .findFirst()
        .map(Bracket::open)
        .orElse(end);
  }

  private static @Nullable String quoteEndingAt(Wording wording, int end) {
    int start = quoteStart(wording, end);
    return start == end ? null : wording.raw(start, end);
  }

  /** Tries a pattern that ends in {@code $} on the short stretch before {@code end}. */
  public static @Nullable Matcher before(Wording wording, int end, Pattern pattern) {
    Matcher matcher = pattern.matcher(wording.folded());
    matcher.region(Math.max(0, end - LONGEST), end);
    return matcher.find() ? matcher : null;
  }

  private static @Nullable String clean(String phrase) {
    String trimmed = phrase.replaceAll("^[・\\s]{1,9}|[・\\s]{1,9}$", "");
    return trimmed.isEmpty() ? null : trimmed;
  }
}
