package dev.kairan.api.number;

import java.util.List;

/** How a number is counted, in words; ids are permanent, pages link to them. */
public record Rule(String id, String title, String text) {

  public static final Rule COVERAGE_YEAR =
      new Rule(
          "coverage-year",
          "年度の事例がある商工会議所の数",
          """
          年度は日本時間の4月1日から翌年3月31日までです。主体または参加・協力として関わった事例が、その年度内に、\
          かつ集計日までに、いずれかの媒体で最初に公になっていれば、その商工会議所を1と数えます。\
          ひとつの事例に複数の商工会議所が関わるときは、それぞれを数えます。\
          青年部・女性会の事例は、指定に応じて所属する商工会議所の分として数えます（既定では数えます）。\
          日付が月までしか分からない事例は、その月の1日に公になったものとして扱います。\
          暦年までしか分からない事例は年度に入れず、「年度不明」として別に示します。\
          分母は集計日に存在する商工会議所の数です。年度の途中では、商工会議所の数に経過日数の割合を掛けた数を\
          「今日までの予定」とします。""");

  public static final Rule COVERAGE_ALL =
      new Rule(
          "coverage-all",
          "全期間で事例がある商工会議所の数",
          """
          主体または参加・協力として関わった事例が集計日までに公になっているか、公になった日が分からない事例がひとつでもあれば、\
          その商工会議所を1と数えます。事例の年度は問いません。\
          青年部・女性会の事例は、指定に応じて所属する商工会議所の分として数えます（既定では数えます）。\
          日付が月または年までしか分からない事例は、その最初の日に公になったものとして扱います。\
          分母は集計日に存在する商工会議所の数です。""");

  public static final Rule EVIDENCE =
      new Rule(
          "evidence",
          "根拠となる事例がある項目の数",
          """
          編集者が理由を添えて結び付けた事例がひとつでもあるアクションプラン項目を1と数えます。\
          集計日までに公になった事例と、公になった日が分からない事例を対象とし、年度は問いません。\
          事例が項目の達成を証明するという意味ではありません。""");

  public static final Rule PROGRESS_COUNT =
      new Rule(
          "progress-count",
          "件数の目標の進捗",
          """
          期間の初日から集計日まで（期末を過ぎていれば期末まで）の記録を数えます。\
          事例の目標は、期間内に事例が初めて公になった商工会議所の実数です（青年部・女性会の事例を含み、年度不明の事例を含みません）。\
          訪問の目標は、期間内に訪問した商工会議所の実数で、同じ所への再訪は数えません。\
          予定は、目標に経過日数を掛けて期間の日数で割った数です（初日と集計日を含みます）。\
          週に必要な数は、残りを残り日数で割り7を掛けた数、見込みは、実績を経過日数で割り期間の日数を掛けた数です。\
          実績が目標以上なら「達成」、期間の途中で予定以上なら「進行中」、予定に届かなければ「遅れ」、\
          記録があって実績が0なら「未着手」、期間が終わって届かなければ「遅れ」です。期間が始まる前は「未着手」です。""");

  public static final Rule PROGRESS_SHARE =
      new Rule(
          "progress-share",
          "割合の目標の進捗",
          """
          集計日に存在する商工会議所のうち、期間内に事例が初めて公になった所、または訪問した所の割合（％）を実績とします。\
          予定、週に必要な数、見込み、状態の決め方は、件数の目標と同じです。""");

  public static final Rule PROGRESS_GROWTH =
      new Rule(
          "progress-growth",
          "伸びの目標の進捗",
          """
          比べる期間の掲載件数に目標の伸び率を加え、端数を切り上げた件数を到達すべき値とします。\
          実績は、期間の初日から集計日までの掲載件数で、転載も1件と数えます。\
          比べる期間の記録が無ければ伸びは計算できないため「測定不能」とし、0％とはしません。\
          予定、週に必要な数、見込み、状態の決め方は、件数の目標と同じです。""");

  public static final Rule PROGRESS_WORDS =
      new Rule("progress-words", "期日や言葉による目標の進捗", "期日の目標と言葉による目標には数える値が無いため、記録があっても「測定不能」とします。");

  public static final Rule PROGRESS_UNRECORDED =
      new Rule(
          "progress-unrecorded",
          "記録の無い目標",
          """
          実績の記録をつけていない目標、または記録がまだ1件も無い目標は「未入力」とし、実績を空欄にします（伸びの目標は、比べる期間の記録が無ければ「測定不能」です）。\
          記録が無いことと実績が0であることは別です。""");

  private static final List<Rule> ALL =
      List.of(
          COVERAGE_YEAR,
          COVERAGE_ALL,
          EVIDENCE,
          PROGRESS_COUNT,
          PROGRESS_SHARE,
          PROGRESS_GROWTH,
          PROGRESS_WORDS,
          PROGRESS_UNRECORDED);

  /** Every rule that a number can name. */
  public static List<Rule> all() {
    return ALL;
  }
}
