package dev.kairan.content.official.fact.name;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells names of organisations from other nouns. */
final class Bodies {

  private static final WordList KNOWN = WordList.read("bodies.txt");
  private static final WordList ROLES = WordList.read("roles.txt");
  private static final WordList ACRONYMS = WordList.read("acronyms.txt");

  /** Endings that only organisations have, behind at least two letters of a name. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?<name>.{2,40}?)(?:審議会|専門委員会|協議会|連合会|連盟|研究所|機構|公庫|センター|知事会|市長会|町村会|商工会議所|商工会"
              + "|協会|銀行|信用金庫|信用組合|労働局|運輸局|産業局|財務局|国税局|税務署|監督署|年金事務所|士会|振興会|公社|財団|学会"
              + "|大臣|試験場|試験所|青年部|女性会|女性部|県庁|市役所|区役所|大使館|領事館|大学|中央会|青年会議所|協同組合|新聞社|放送局|応援隊|連絡会|コンソーシアム)");

  private static final Pattern MERE_KIND =
      Pattern.compile(
          "(?:.{0,8})(?:各種|移動|各地|地元|関係|関連|新たな|全国|小都市|大都市|相談|コール|データ|ビジネス|推進|地方|諸|他|県内|市内|近隣|[0-9]+)");
  private static final Pattern ECONOMIC_BODIES =
      Pattern.compile("[一-龥]{2}[二三四五2-5]団体(?![一-龥]*(?:から|以上))");

  /** The members of a federation, whatever they call themselves. */
  private static final Pattern MEMBERS = Pattern.compile("(?:全国)?各地[一-龥ァ-ヺー]{1,8}会議所");

  private static final Pattern GROUP =
      Pattern.compile(
          ".{1,8}[都道府県区町村]|.{1,8}(?<!見本|朝|夜|物産|の|都)市|.{2,20}(?:高校|高等学校|専門学校|組合|法人会|青年会|支店|の会|ネットワーク|クラブ|プラットフォーム|連絡会|実行委員会)");
  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z0-9&]{1,20}");

  /** 政府系, 国内: words that only begin like a body's name. */
  private static final Pattern OTHER_WORD = Pattern.compile("[系内外間製産立]");

  private Bodies() {}

  /** The body that the folded {@code noun} names by itself or begins with, or null. */
  static @Nullable String in(String noun) {
    Matcher economic = ECONOMIC_BODIES.matcher(noun);
    if (economic.lookingAt()) {
      return economic.group();
    }
    Matcher members = MEMBERS.matcher(noun);
    if (members.lookingAt()) {
      return members.group();
    }
    String known = KNOWN.prefixOf(noun);
    boolean whole = known != null && known.length() == noun.length();
    if (!whole && isTyped(noun)) {
      return noun;
    }
    boolean begins =
        known != null && !OTHER_WORD.matcher(noun.substring(known.length())).lookingAt();
    return begins ? known : null;
  }

  /** True where {@code noun} names a body if the wording treats it as one. */
  static boolean mayBe(String noun) {
    return ROLES.contains(noun)
        || GROUP.matcher(noun).matches()
        || (LATIN.matcher(noun).matches() && !isCommonAcronym(noun));
  }

  static boolean isCommonAcronym(String word) {
    return ACRONYMS.contains(word.toUpperCase(Locale.ROOT));
  }

  /** A body of which there is only one, so that it can hold an event: neither 全国 nor 各地. */
  static boolean isSingle(String noun) {
    String body = in(noun);
    boolean role = ROLES.contains(noun) && noun.length() > 1;
    boolean named = body != null && body.length() == noun.length() && !noun.startsWith("各地");
    return role || named;
  }

  private static boolean isTyped(String noun) {
    Matcher typed = TYPED.matcher(noun);
    return typed.matches() && !MERE_KIND.matcher(typed.group("name")).matches();
  }
}
