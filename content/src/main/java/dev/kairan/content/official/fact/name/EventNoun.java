package dev.kairan.content.official.fact.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A noun that names something held.
 *
 * @param standing true for a body or an examination, which is an event only on a date
 * @param prefix what stands before the sort of event; empty for a bare 会議
 */
record EventNoun(boolean standing, String prefix) {

  private static final String SORTS =
      "大会|総会|会議|交歓会|交換会|新年会|忘年会|の?集い|つどい|懇談会|懇話会|懇親会|研修会|講習会|講演会|説明会|勉強会|交流会|意見交換会|情報交換会|商談会|展示会|展示商談会|見本市"
          + "|相談会|発表会|報告会|面接会|内覧会|体験会|見学会|視察会|視察研修|表彰式|授賞式|贈呈式|祝賀会|式典|記念式|記念事業|物産展"
          + "|例会|総代会|理事会|評議員会|幹事会|監事会|議員会|常議員会|議員総会|役員会|フェア|フェスタ|フェスティバル|フェス|まつり|祭り?|セミナー|シンポジウム|フォーラム|サミット"
          + "|ワークショップ|教室|講座|塾|スクール|コンテスト|コンクール|グランプリ|ミッション|使節団|訪問団|視察団|プレテスト|模擬試験"
          + "|マルシェ|マラソン|ツアー|EXPO|エキスポ|万博|博覧会|[園芸]芸?博|博|オリンピック|パラリンピック|ワールドカップ|選手権|デー";
  private static final Pattern HELD =
      Pattern.compile(
          "(?<prefix>.{0,40}?)(?:" + SORTS + ")(?:(?:19|20)\\d{2})?(?: ?(?:in|IN|㏌) .{1,12})?");
  private static final Pattern STANDING =
      Pattern.compile("(?<prefix>.{2,40}?)(?:審議会|委員会|部会|協議会|検定|検定試験|試験|選挙)");

  /** What tells no event from others of its sort. */
  private static final Pattern ADDS_NOTHING =
      Pattern.compile(
          "(?:各種?|同|本|当|全|両|諸|共同|合同|定期|定例|個別|集団|出張|無料|有料|対面|オンライン|WEB|Web|ウェブ|職員|会員|経営|政府"
              + "|国|県|市|専門|新たな|関係|関連|主要|実務|基礎|応用|初級|中級|上級|少人数|大規模|小規模|国際|海外|国内|都市|別|展示"
              + "|.{1,16}(?:別|型|向け?|中心|主催)){0,3}");

  /** What is counted has a name: 第48回干物市. */
  private static final Pattern COUNTED = Pattern.compile("第\\d{1,3}回(?<prefix>.{2,40})");

  /** What {@code noun} holds, or null where it is no event. */
  static @Nullable EventNoun of(String noun) {
    Matcher held = HELD.matcher(noun);
    if (held.matches()) {
      return new EventNoun(false, held.group("prefix"));
    }
    Matcher counted = COUNTED.matcher(noun);
    if (counted.matches()) {
      return new EventNoun(false, counted.group("prefix"));
    }
    Matcher standing = STANDING.matcher(noun);
    return standing.matches() ? new EventNoun(true, standing.group("prefix")) : null;
  }

  /** One that only its name tells to be an event: what is held under it. */
  static EventNoun named(String name) {
    return new EventNoun(false, name);
  }

  boolean isBare() {
    return prefix.isEmpty() || (prefix.endsWith("・") && !isBehindName());
  }

  /** 通常総会・懇親会: the noun before the dot has a name for both. */
  private boolean isBehindName() {
    EventNoun first = of(prefix.substring(0, prefix.length() - 1));
    return first != null && first.isSpecific();
  }

  /** True for a name of its own (会員増強研修会), false for a mere sort (階層別研修会). */
  boolean isSpecific() {
    return !standing && !isBare() && !ADDS_NOTHING.matcher(prefix).matches();
  }
}
