package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.ScheduleKind;
import dev.kairan.content.plan.SchedulePrecision;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whose date an expression is, from who decides, starts or holds what it dates. The
 * association's own unless the wording points to somebody else.
 */
public final class DateOwner {

  private static final Pattern ANNIVERSARY = Pattern.compile("[\\d〇一二三四五六七八九十百]周年");

  private static final Pattern DEADLINE = Pattern.compile("(?:期限|締め?切り?|〆切|期日|満了)");

  /** What an association itself lets others apply for. */
  private static final Pattern OWN_DEADLINE =
      Pattern.compile("(?:応募|募集|申込み?|申し込み|出展|参加|エントリー)[^、。]{0,6}$");

  /** What only a state or its bodies decide. */
  private static final Pattern LAW =
      Pattern.compile(
          "法(?!人|務)|税|政令|省令|条例|規制|最低賃金|年金|保険料|協定|政府|国会|閣議|審議会|補助金|給付金|インボイス"
              + "|電子帳簿|義務|公的|国家|指針|(?:^|[^一-龥])国の|制度改正|制度の改正|制度の?(?:導入|開始|施行|廃止)");

  private static final String DECISION =
      "(?:閣議決定|決定|施行|適用|義務化|導入|廃止|改正|改定|発効|公布|成立|開始|終了|創設|公表|答申|引き?上げ)";
  private static final Pattern DECIDED = Pattern.compile(DECISION + "(?:は|が|:|の?予定)?\\s?$");
  private static final Pattern TO_BE_DECIDED =
      Pattern.compile("^[^、。「]{0,30}?" + DECISION + "(?!し|する|を|に向けた(?:提言|要望))");

  private static final Pattern PASSIVE = Pattern.compile("^[^、。]{0,24}[一-龥][かさらわまばがた]?れ(?:る|た|て)");

  /** 2031年の開業に備え: nobody prepares for what he decides himself. */
  private static final Pattern AWAITED =
      Pattern.compile(
          "^[^、。「]{0,30}?(?:終了|改正|施行|導入|開始|適用|引き?上げ|値上げ|開業|開通|移行|廃止|義務化)(?:を控え|に備え|を前に|に伴[いう])");

  private static final Pattern BEGINNING =
      Pattern.compile("^[^、。「]{0,30}?(?:が|は)(?:本格的に)?(?:始ま|終わ|変わ|義務)");
  private static final Pattern ATTENDED =
      Pattern.compile("^(?:に|の)[^、。]{0,40}(?:に|への?)(?:参加|出席|出展|参画)");
  private static final Pattern AGENT =
      Pattern.compile(
          "(?:政府|国|県|市|町|村|[省庁府都道]|日商|連合会|協会|機構|実行委員会|県連)[がは](?:、)?[^、。]{0,20}$|^[^、。]{0,12}(?:政府|国|[県市省庁])が");

  /** Events that no association of firms holds. */
  private static final String GREAT_EVENT =
      "(?:万博|博覧会|[芸]博|オリンピック|パラリンピック|競技大会|アジア大会|国体|国民体育大会|国民スポーツ大会"
          + "|国スポ|ワールドカップ|世界大会|世界選手権|サミット|国民文化祭|選挙)";

  private static final Pattern AFTER_GREAT_EVENT =
      Pattern.compile(GREAT_EVENT + "(?:の(?:開幕|開催|開会|閉幕))?(?:等|など)?$");
  private static final Pattern TO_GREAT_EVENT =
      Pattern.compile("^(?:の|に|開催の?|、)?[^、。]{0,24}" + GREAT_EVENT);
  private static final Pattern HELPED =
      Pattern.compile("^(?:等|など)?(?:の[^、。]{0,24})?(?:の|への?|に)(?:成功|誘致|招致|参加|出展|協力|後援|協賛|出席|参画)");
  private static final Pattern LISTED_AND_HELPED =
      Pattern.compile(
          "^(?:、[^、。]{1,30}){1,8}?(?:等|など)?(?:の(?:[^、。]{0,24}の)?(?:成功|誘致|招致)|への?(?:参加|出展|出席|参画))");

  /** What begins by somebody else's doing. */
  private static final String BEGINS =
      "(?:(?:全面|一部|本格|供用)?(?:開幕|開業|開始|開館|開設|開港|開通|開校|施行|適用|導入|廃止|終了|移行|改正|義務化|完成|竣工|実現|到来|全線開通|本格化|引き?上げ)|開催)";

  private static final Pattern BEGINNING_AT_END = Pattern.compile(BEGINS + "$");
  private static final Pattern BEGINNING_BEHIND =
      Pattern.compile("^(?:に|から|より)?" + BEGINS + "(?:の?予定|見込み?)?$");

  /** を契機, に伴う: nobody prepares for what he does himself. */
  private static final String PREPARED = "(?:を(?:契機|見据え|控え|前に|機に|見越)|に(?:伴[いう]|合わせ|あわせ|備え|際し))";

  private static final Pattern PREPARED_BEHIND = Pattern.compile("^" + PREPARED);
  private static final Pattern PREPARED_IN_HEAD = Pattern.compile(PREPARED);

  /** 大会（11月）に20名で参加する. */
  private static final Pattern TAKING_PART_LATER =
      Pattern.compile("^に[^、。]{1,16}(?:参加|出展|出席)(?:する|し|す)");

  /** 市が発行する商品券（10月）: whose doing it is stands before the thing. */
  private static final Pattern DONE_BY_OTHERS =
      Pattern.compile("(?:政府|国|[県市町村省庁]|日商|連合会|協会|機構)が[^、。がを]{1,16}(?:する|した|行う|行った)[^、。]{1,24}$");

  /** 当所アプリの利用開始: our own. */
  private static final Pattern OWN =
      Pattern.compile("(?:当所|本所|当会|本会|当会議所|当協会|自所|会館|事務局|ホームページ|会報|会員証|検定|試験)[^、。]{0,16}$");

  /** 大会への参加（２月）: whoever takes part does not hold it. */
  private static final Pattern TAKING_PART =
      Pattern.compile("(?:への?|に)[一-龥]{0,4}(?:参加|協力|協賛|後援|出展|出席|参画)$");

  private static final Pattern FACILITY = Pattern.compile("(?:開通|開業|開港|供用開始|全線開通)(?:予定)?$");

  private DateOwner() {}

  public static ScheduleKind of(Wording wording, DateExpression date) {
    return switch (date.form()) {
      case DURATION -> ScheduleKind.DURATION;
      case CADENCE -> ScheduleKind.CADENCE;
      case BASELINE -> ScheduleKind.BASELINE;
      case WHEN -> of(Setting.of(wording, date), isWholeYear(date));
    };
  }

  private static ScheduleKind of(Setting setting, boolean wholeYear) {
    String marked = setting.bracketed() ? setting.head() : setting.after();
    if (wholeYear && ANNIVERSARY.matcher(marked).find()) {
      return ScheduleKind.ANNIVERSARY;
    }
    if (isDeadline(setting)) {
      return ScheduleKind.EXTERNAL_DEADLINE;
    }
    boolean external = setting.bracketed() ? isOthers(setting) : isOthersAhead(setting);
    return external ? ScheduleKind.EXTERNAL_EVENT : ScheduleKind.SCHEDULE;
  }

  private static boolean isDeadline(Setting setting) {
    String subject = setting.bracketed() ? setting.subject() : setting.after();
    Matcher word = DEADLINE.matcher(subject);
    int last = -1;
    while (word.find() && (setting.bracketed() || last < 0)) {
      last = word.start();
    }
    boolean near =
        setting.bracketed() ? last >= 0 && subject.length() - last <= 6 : last >= 0 && last <= 12;
    return near && !OWN_DEADLINE.matcher(subject.substring(0, last)).find();
  }

  /** In brackets: インボイス制度の導入（10月）, 万博（2025年）の成功に向けて支援. */
  private static boolean isOthers(Setting setting) {
    String subject = setting.subject();
    boolean decided = DECIDED.matcher(subject).find() && LAW.matcher(subject).find();
    boolean great = AFTER_GREAT_EVENT.matcher(subject).find();
    return decided
        || great
        || (FACILITY.matcher(subject).find() && !OWN.matcher(subject).find())
        || TAKING_PART.matcher(subject).find()
        || TAKING_PART_LATER.matcher(setting.beyond()).find()
        || DONE_BY_OTHERS.matcher(setting.head()).find()
        || isAwaited(setting)
        || HELPED.matcher(setting.beyond()).find()
        || LISTED_AND_HELPED.matcher(setting.beyond()).find();
  }

  /** 延伸（令和12年度開業予定）を見据え, 万博を契機とした誘客（４月開幕）. */
  private static boolean isAwaited(Setting setting) {
    boolean begins =
        BEGINNING_AT_END.matcher(setting.head()).find()
            || BEGINNING_BEHIND.matcher(setting.behind()).find();
    boolean prepared =
        PREPARED_BEHIND.matcher(setting.beyond()).find()
            || (PREPARED_IN_HEAD.matcher(setting.head()).find()
                && BEGINNING_BEHIND.matcher(setting.behind()).find());
    return begins && prepared && !OWN.matcher(setting.head()).find();
  }

  /** In running text: 10月の制度導入により, 夏に閣議決定される計画. */
  private static boolean isOthersAhead(Setting setting) {
    String after = setting.after();
    Matcher decision = TO_BE_DECIDED.matcher(after);
    boolean decided = decision.find() && LAW.matcher(decision.group()).find();
    return decided
        || AWAITED.matcher(after).find()
        || ATTENDED.matcher(after).find()
        || BEGINNING.matcher(after).find()
        || PASSIVE.matcher(after).find()
        || TO_GREAT_EVENT.matcher(after).find()
        || AGENT.matcher(setting.topic()).find();
  }

  private static boolean isWholeYear(DateExpression date) {
    SchedulePrecision precision = date.period().precision();
    return precision == SchedulePrecision.YEAR || precision == SchedulePrecision.FISCAL_YEAR;
  }
}
