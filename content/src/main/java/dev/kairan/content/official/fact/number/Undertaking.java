package dev.kairan.content.official.fact.number;

import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is something that the item undertakes. */
public enum Undertaking {
  /** To be reached. */
  TARGET,
  /** A fact, a limit, an ordinal or part of a name. */
  NONE,
  UNCERTAIN;

  private static final int REACH = 40;

  private static final Pattern NAME_GOES_ON =
      Pattern.compile("目(?![標安処途指])|連続|ぶり|周年|当たり|あたり|につき|ごと|毎|ひとり|1人|一人|連名|でも|に\\d+[社人件割]");
  private static final Pattern ACT =
      Pattern.compile(
          "開催|実施|訪問|派遣|発信|支援|作成|発行|配信|募集|紹介|掲載|施行|提供|設置|創出|輩出|認定|採択|登録|加入|加盟|巡回|指導"
              + "|相談|参加|獲得|育成|養成|表彰|展開|出展|招聘|招致|受入|受け入れ|斡旋|あっせん|推薦|成約|商談|公開|投稿|更新|整備"
              + "|導入|達成|確保|増員|増強|新設|開設|取材|制作|製作|収集|調査|策定|出店|刊行|送付|配布|頒布|交付|申請|受験|修了|会合|締結|結[びぶ]|配置|置[くき]|行[うい]|設け|開[くき]|集め|受け付け|迎え");
  private static final Pattern GOAL =
      Pattern.compile(
          "^(?:に|と)(?:する|し(?!た))|目指|めざ|目標|目安|目処|達成|KPI|拡大|増や|増加|増強|引き?上げ|引上げ|伸ば|獲得|確保|掘り?起こ");

  /** 従業員20人以下の企業: who is meant, not what is to be reached. */
  private static final Pattern LIMIT_BEFORE =
      Pattern.compile("(?:\\d[社人件]に|従業員|社員|資本金|人口|売上高?|年商|常時使用|創業|うち|のうち|定員)[^、。0-9]{0,3}$");

  private static final Pattern LIMIT_AFTER =
      Pattern.compile("(?:以下|未満|以上|超)?(?:の|で)?(?:小規模|中小|企業|事業者|法人|会社|都市|場合|規模の|方)");

  /** What is so already: 300社が参加した, 約7割を占める. */
  private static final Pattern FACT_AFTER =
      Pattern.compile(
          "^(?:が|は|を|に|の|で|と|も)?[^、。]{0,16}?(?:た(?!め|い)|となり|占め|超え|に上|にのぼ|にとどま|回答|のうち|以下)"
              + "|^の(?:企業|事業者|会員)?が|^が(?!参加でき)|^を(?:擁|抱え|有)|^から成|^との?(?:連携|協力|協働|共催|共同)|^からなる|^で構成");

  /** The figure that a target starts from: 100社→150社, 基準値100社. */
  private static final Pattern FROM_AFTER = Pattern.compile(" ?(?:→|⇒|から|より) ?(?:約)?\\d");

  private static final Pattern FROM_BEFORE =
      Pattern.compile("(?:基準値?|現状値?|実績値?|現在|前年度|昨年度|当初|期首)[^、。0-9比]{0,4}$");
  private static final Pattern TO_BEFORE = Pattern.compile("\\d[^\\d、。]{1,9}(?:→|⇒|から|より) ?約?$");
  private static final Pattern VERB_ENDING = Pattern.compile("[うくすつぬむるえけせてめれいきしちみりやわか]");
  private static final Pattern KNOWN_WHOLE = Pattern.compile("47(?:都道府県)?");

  /** 経済３団体の連名, 沿岸４団体と: bodies that are called by their number. */
  private static final Pattern NUMBERED_BODIES =
      Pattern.compile("[一-龥]{2}[2-9二三四五六]団体(?=の(?:共同|連名)|連名|と|等|が|は|による|で構成)");

  /** １年間で全210会議所: so many within a time. */
  private static final Pattern WITHIN =
      Pattern.compile("\\d{1,2}(?:[かカヶ]?年|[かカヶ]月)間?で(?:全|延べ|計|合計)$");

  private static final Pattern PART_START = Pattern.compile("[(、・/:] ?(?:各|計|延べ|全)?$");
  private static final Pattern PART_END = Pattern.compile(" ?[)、・/]");
  private static final Pattern BEFORE_FIGURE = Pattern.compile(" ?(?:年間|延べ|計)?$");

  private static final Pattern CONTINUES =
      Pattern.compile(
          "\\((?:うち|内)、?(?:新規)?約?| ?[、・,/] ?(?:計|合計|延べ|各|うち)?約?|[^。]{0,16}、?(?:そのうち|うち)約?");

  /**
   * What {@code quantity} is to the item.
   *
   * @param last the quantity before it where that is a target, else null
   */
  public static Undertaking of(Wording wording, Quantity quantity, @Nullable Quantity last) {
    Undertaking alone = of(wording, quantity);
    boolean continues =
        last != null
            && last.end() <= quantity.start()
            && CONTINUES.matcher(wording.folded(last.end(), quantity.start())).matches();
    return continues && !isName(wording, quantity) ? TARGET : alone;
  }

  private static Undertaking of(Wording wording, Quantity quantity) {
    String before = wording.folded(Math.max(0, quantity.start() - REACH), quantity.start());
    int to = Math.min(wording.sentenceEnd(quantity.end()), quantity.end() + REACH);
    String after = wording.folded(quantity.end(), Math.max(to, quantity.end()));
    if (isName(wording, quantity) || isStart(before, after)) {
      return NONE;
    }
    if (isLimit(quantity, before, after)) {
      return NONE;
    }
    if (isReached(quantity, before, after)
        || isAlone(wording, quantity)
        || isPart(wording, quantity)) {
      return TARGET;
    }
    if (FACT_AFTER.matcher(after).find()) {
      return NONE;
    }
    boolean within = WITHIN.matcher(before).find();
    return within || isActed(wording, quantity, after) ? TARGET : UNCERTAIN;
  }

  /** 1万者支援プログラム, 経済３団体, ３回目: the number does not end here, or is part of a name. */
  private static boolean isName(Wording wording, Quantity quantity) {
    int end = quantity.end();
    if (wording.at(end, NAME_GOES_ON) != null) {
      return true;
    }
    String start = wording.folded(Math.max(0, quantity.start() - 2), end);
    boolean bodies = wording.at(Math.max(0, quantity.start() - 2), NUMBERED_BODIES) != null;
    if (bodies || KNOWN_WHOLE.matcher(start).lookingAt()) {
      return true;
    }
    int runEnd = NounPhrase.runEnd(wording, end);
    boolean goesOn =
        runEnd > end && wording.folded().charAt(end) != '・' && !isVerb(wording, end, runEnd);
    String tail = wording.folded(end, runEnd);
    return goesOn && quantity.after().isEmpty() && !isAct(tail) && !GOAL.matcher(tail).lookingAt();
  }

  /** 600件行う, 10社増やす: a single kanji with its ending. */
  private static boolean isVerb(Wording wording, int start, int end) {
    return end == start + 1 && wording.at(end, VERB_ENDING) != null;
  }

  private static boolean isAct(String tail) {
    return ACT.matcher(tail).lookingAt();
  }

  private static boolean isStart(String before, String after) {
    return FROM_AFTER.matcher(after).lookingAt() || FROM_BEFORE.matcher(before).find();
  }

  private static boolean isLimit(Quantity quantity, String before, String after) {
    boolean limit = quantity.after().matches("以下|未満|以内|超|以上");
    return (LIMIT_BEFORE.matcher(before).find() && !GOAL.matcher(clause(after)).find())
        || (limit && LIMIT_AFTER.matcher(after).lookingAt())
        || quantity.after().matches("以下|未満");
  }

  private static boolean isReached(Quantity quantity, String before, String after) {
    return TO_BEFORE.matcher(before).find()
        || quantity.isYearly()
        || quantity.isIncrease()
        || quantity.isDecrease()
        || GOAL.matcher(clause(after)).find()
        || GOAL.matcher(lastClause(before)).find();
  }

  /** （２回程度）, （10月、全国９か所）: brackets with nothing but figures. */
  private static boolean isAlone(Wording wording, Quantity quantity) {
    Bracket bracket = wording.bracketAround(quantity.start());
    if (bracket == null) {
      return false;
    }
    String rest =
        wording.folded(bracket.open() + 1, quantity.start())
            + wording.folded(quantity.end(), bracket.close());
    return rest.matches("[\\d年度毎第曜月火水木金土日頃~〜・、,/: 計合延べ各全国間上中下旬半期予定員回社件名人校本部枚冊組以程約]{0,40}");
  }

  /** 記念誌の刊行（３月、1,500部）: a figure by itself, behind what is done so often. */
  private static boolean isPart(Wording wording, Quantity quantity) {
    Bracket bracket = wording.bracketAround(quantity.start());
    if (bracket == null) {
      return false;
    }
    Matcher part = NounPhrase.before(wording, quantity.start(), PART_START);
    boolean whole = part != null && wording.at(quantity.end(), PART_END) != null;
    int head = NounPhrase.runStart(wording, bracket.open());
    return whole && ACT.matcher(wording.folded(head, bracket.open())).find();
  }

  private static boolean isActed(Wording wording, Quantity quantity, String after) {
    boolean shared = after.startsWith("、") && isObjectBefore(wording, quantity);
    boolean act = ACT.matcher(shared ? after : clause(after)).find();
    Matcher between = NounPhrase.before(wording, quantity.start(), BEFORE_FIGURE);
    int label = between == null ? quantity.start() : between.start();
    boolean labelled =
        ACT.matcher(wording.folded(NounPhrase.runStart(wording, label), label)).find();
    return act || labelled;
  }

  /** Ａを２回、Ｂを３回行う: the verb of the last one is that of all. */
  private static boolean isObjectBefore(Wording wording, Quantity quantity) {
    return quantity.start() > 0 && wording.folded().charAt(quantity.start() - 1) == 'を';
  }

  private static String clause(String after) {
    return after.split("[、。(]", 2)[0];
  }

  private static String lastClause(String before) {
    int start = Math.max(before.lastIndexOf('、'), before.lastIndexOf('。'));
    return before.substring(start + 1);
  }
}
