package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.phrase.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where an event is held. */
final class Place {

  /** The rest of （６月・高知県高知市） behind the date. */
  private static final Pattern PARTS = Pattern.compile("[・、,/: ]|於|会場");

  private static final Pattern NO_PLACE =
      Pattern.compile(
          ".*[\\d]+[回名人社本件校日年月時].*|.*(?:予定|仮称|新規|継続|拡充|共催|主催|後援|参加|開催|開幕|開業|開始|開設|実施|完成|施行|公開|発行|開講|規模|程度|頃|以降|まで|上旬|中旬|下旬|仮)|[月火水木金土日]曜?日?");
  private static final Pattern LIKE_PLACE =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsKatakana}A-Za-zー0-9ヶケか]{2,20}"
              + "|[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}A-Za-zー0-9]{2,20}"
              + "(?:館|ホール|ホテル|会議所|公園|広場|センター|アリーナ|プラザ|ドーム|場|港|駅|神社|商店街|海岸|[市区町村都県府])");
  private static final Pattern IN_NAME = Pattern.compile("(?: in | IN |㏌ ?)(.{1,12})$");
  private static final Pattern BID =
      Pattern.compile("(?:\\([^()]{0,40}\\))?の([\\p{IsHan}\\p{IsKatakana}・ー]{2,20})への(?:誘致|招致)");
  private static final Pattern HELD_AT =
      Pattern.compile(
          "(?:([\\p{IsHan}\\p{IsKatakana}ー]{1,12}(?:[市区町村都道府県]|会館|ホール|ホテル|会議所))(?:において|で)"
              + "|(?<=に)([\\p{IsHan}\\p{IsKatakana}ー]{2,12})で(?=開催))、?(?:開催(?:する|される)?)?「?$");

  /** 「…」を８月に大町市で開催する: the place stands behind the name. */
  private static final Pattern HELD_THERE =
      Pattern.compile(
          "(?:を|は|の)、?(?:[\\d年度月日頃~〜、・上中下旬()火水木金土祝-]{1,24}に、?)?(?<place>[\\p{IsHan}\\p{IsKatakana}ー]{2,12}(?:[市区町村都道府県]|館|ホール|ホテル|公園|広場|センター|アリーナ|プラザ|ドーム|会場))(?:において|で)、?(?:開催|挙行|開[くき]|催[すし])");

  private Place() {}

  /**
   * The place of {@code occasion} as printed, or null.
   *
   * @param restStart start of what follows the date in the same brackets
   * @param restEnd end of it
   */
  static @Nullable String of(Wording wording, Occasion occasion, int restStart, int restEnd) {
    String inBrackets = inBrackets(wording, restStart, restEnd);
    if (inBrackets != null) {
      return inBrackets;
    }
    Matcher inName = IN_NAME.matcher(occasion.name());
    if (inName.find()) {
      return inName.group(1).strip();
    }
    Matcher bid = wording.at(occasion.end(), BID);
    if (bid != null) {
      return wording.raw(bid.start(1), bid.end(1));
    }
    Matcher there = wording.at(occasion.end(), HELD_THERE);
    return there == null
        ? before(wording, occasion)
        : wording.raw(there.start("place"), there.end("place"));
  }

  private static @Nullable String inBrackets(Wording wording, int start, int end) {
    int from = start;
    for (String part : PARTS.split(wording.folded(start, Math.max(start, end)), -1)) {
      boolean place = LIKE_PLACE.matcher(part).matches() && !NO_PLACE.matcher(part).matches();
      int at = wording.folded().indexOf(part, from);
      if (place && at >= 0) {
        return wording.raw(at, at + part.length());
      }
      from = Math.max(from, at);
    }
    return null;
  }

  private static @Nullable String before(Wording wording, Occasion occasion) {
    String before = wording.folded(Math.max(0, occasion.start() - 30), occasion.start());
    Matcher at = HELD_AT.matcher(before);
    if (!at.find()) {
      return null;
    }
    return at.group(1) == null ? at.group(2) : at.group(1);
  }
}
