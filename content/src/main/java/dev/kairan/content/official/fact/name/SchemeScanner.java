package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names of systems, laws, products and programmes. */
public final class SchemeScanner {

  private static final WordList KNOWN = WordList.read("schemes.txt");

  private static final String KINDS =
      "ガイドライン|プログラム|プラン|事業|宣言|検定|サービス|サイト|ネットワーク|メッセージ|支援|制度|意見・要望|意見書?|提言|要望書?"
          + "|ビジョン|マニュアル|ハンドブック|計画|大賞|賞|アワード|カード|システム|ツール|アプリ|基金|憲章|条例|補助金|構想|プロジェクト"
          + "|キャンペーン|ファンド|シート|リーフレット|ブック|白書|レポート|ニュース|だより|通信|ポータル|認証|認定";
  private static final Pattern QUOTED_KIND =
      Pattern.compile(".{0,60}?(?:" + KINDS + ")(?:\\(仮称?\\))?");
  private static final Pattern KIND_BEFORE =
      Pattern.compile(
          "(?:会報|[誌紙]|手引き?|事例集|名簿|教本|新聞|マガジン|サイト|アプリ|システム|ツール|事業|制度|プログラム|カード|ブランド|認証|冊子)$");
  private static final Pattern QUOTED_NAME =
      Pattern.compile(
          "(?:[ぁ-ん]{1,6}[\\p{IsHan}\\p{IsKatakana}ー]{3,60}|[\\p{IsHan}\\p{IsKatakana}A-Za-z0-9ー・&+. ]{4,60})(?:\\(仮称?\\))?");

  /** A clause about what is named: 市場を結ぶ「…」, 自己点検の証である「…」. */
  private static final Pattern CLAUSE_BEFORE =
      Pattern.compile("(?<!お)(?<!に関)(?<!に対)(?<!よ)(?<!係)(?:[るたぶむくすうつ])$");

  /** A name and no mere words: it ends in a noun and holds no particle of a sentence. */
  private static final Pattern NOUN_NAME =
      Pattern.compile(
          "[^はがをでへ、。]{0,40}(?:[\\p{IsHan}\\p{IsKatakana}A-Za-z0-9ー]|\\p{IsHan}[りきしみち])(?:\\(仮称?\\))?");

  /** 人が集う「憩いの場」づくり: quoted words that are aimed at name nothing that is there. */
  private static final Pattern IDEAL =
      Pattern.compile("づくり|の(?:まち|町|社会|実現|構築|ような)|を?(?:目指|めざ|合言葉|スローガン|テーマ)|と(?:なる|する|いう)|な");

  /** A name without quotation marks: its kind, behind what tells it from others of the kind. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<name>(?<own>[^・]{2,30}?)(?:宣言|税制|(?<!関連)融資|検定|イニシアティブ|イニシアチブ|証明書|チェックシート|大賞|アワード"
              + "|マニュアル|ガイドライン|カルテ|公式サイト|ニュース|診断士|プログラム|補助金|給付金|助成金|条例|憲章|保険|共済"
              + "|プラン|(?:基本|形成|強化|発達支援|革新)計画|派遣事業|支援事業|インボイス制度|(?<![方手技用療司文作])法))"
              + "(?:導入|施行|開始|改正|創設|延長|活用|普及|見直し)?(?:\\d{1,3}周年)?");

  private static final Pattern TELLS_NOTHING =
      Pattern.compile(
          ".{0,9}年度?|各種?|新たな|新|次期|同|本|当|既存|国の|関係|関連|小規模|中小企業|社会|健康|労働|雇用|損害|生命|火災|制度|無担保|緊急|研修"
              + "|育成|支援|教育|ネット|主要|最新|自己|共同|経営|事業|販売|資金|貸付|低利|公的|民間|団体|個人|創業|(?:改正)?民|関連");
  private static final Pattern ISSUE = Pattern.compile("(?:19|20)\\d{2}年(?:問題|の崖)");
  private static final Pattern SYSTEM =
      Pattern.compile(
          "(?<![\\p{IsHan}\\p{IsKatakana}ー])(?<name>(?<own>[\\p{IsHan}\\p{IsKatakana}ー]{3,20})制度)の?(?:導入|開始|施行)(?=に|を|が|は|後|等|、)");
  private static final Pattern ACRONYM = Pattern.compile("[A-Z]{4,12}");
  private static final Pattern ACT =
      Pattern.compile("(?:放出|導入|活用|利用|普及|推進|促進|対応|対策|機能|強化|拡大|実施|支援|整備|開発|登録|取得)$");
  private static final Pattern GLOSS =
      Pattern.compile("\\((?<name>[^()、。]{0,16}[A-Z]{2,}[^()、。]{0,16})\\)");

  private final Wording wording;
  private final Set<String> others;
  private final Collection<String> bodies;
  private final Map<Integer, String> found = new TreeMap<>();

  private SchemeScanner(Wording wording, Set<String> others, Collection<String> bodies) {
    this.wording = wording;
    this.others = others;
    this.bodies = bodies;
  }

  /**
   * Their names as printed, each once, in the order of the text.
   *
   * @param others names of events, which are no schemes
   * @param bodies names of organisations: an acronym among them is no scheme
   */
  public static List<String> scan(Wording wording, Set<String> others, Collection<String> bodies) {
    SchemeScanner scanner = new SchemeScanner(wording, others, bodies);
    scanner.quotes();
    scanner.issues();
    scanner.systems();
    scanner.glosses();
    Noun.runs(wording).stream()
        .filter(noun -> !wording.isQuoted(noun.start()))
        .forEach(scanner::noun);
    return List.copyOf(new LinkedHashSet<>(scanner.found.values()));
  }

  private void quotes() {
    for (Bracket quote : wording.quotes()) {
      String name = wording.folded(quote.open() + 1, quote.close());
      boolean named =
          QUOTED_KIND.matcher(name).matches()
              || QUOTED_NAME.matcher(name).matches()
              || NounPhrase.before(wording, quote.open(), KIND_BEFORE) != null
              || isDescribed(quote, name);
      if (named && !others.contains(wording.raw(quote.open() + 1, quote.close()))) {
        add(quote.open() + 1, quote.close());
      }
    }
  }

  private boolean isDescribed(Bracket quote, String name) {
    return NOUN_NAME.matcher(name).matches()
        && NounPhrase.before(wording, quote.open(), CLAUSE_BEFORE) != null
        && wording.at(quote.close() + 1, IDEAL) == null;
  }

  private void issues() {
    Matcher issue = ISSUE.matcher(wording.folded());
    while (issue.find()) {
      add(issue.start(), issue.end());
    }
  }

  /** A system that begins has a name: 航行記録制度の導入. */
  private void systems() {
    Matcher system = SYSTEM.matcher(wording.folded());
    while (system.find()) {
      if (!TELLS_NOTHING.matcher(system.group("own")).matches()) {
        add(system.start("name"), system.end("name"));
      }
    }
  }

  /** A name in brackets behind what it names: 災害対策（地域BCM）. */
  private void glosses() {
    Matcher gloss = GLOSS.matcher(wording.folded());
    while (gloss.find()) {
      String name = gloss.group("name");
      if (name.codePoints().anyMatch(Character::isIdeographic)
          && name.matches("[\\p{IsHan}\\p{IsKatakana}A-Zー]+")) {
        add(gloss.start("name"), gloss.end("name"));
      }
    }
  }

  private void noun(Noun noun) {
    int start = noun.start();
    for (String part : noun.folded().split("・", -1)) {
      part(start, part);
      start += part.length() + 1;
    }
  }

  private void part(int start, String part) {
    String known = KNOWN.prefixOf(part);
    Matcher named = NAMED.matcher(part);
    if (known != null) {
      add(start, start + known.length());
    } else if (named.matches() && !TELLS_NOTHING.matcher(named.group("own")).matches()) {
      add(start, start + named.end("name"));
    } else {
      acronym(start, part);
    }
  }

  private void acronym(int start, String part) {
    Matcher acronym = ACRONYM.matcher(part);
    boolean alone =
        acronym.lookingAt() && Bodies.in(part) == null && !bodies.contains(acronym.group());
    if (alone && !Bodies.isCommonAcronym(acronym.group())) {
      Matcher act = ACT.matcher(part);
      add(start, start + (act.find() ? act.start() : part.length()));
    }
  }

  private void add(int start, int end) {
    String name = wording.raw(start, end);
    if (!others.contains(name)) {
      found.put(start, name);
    }
  }
}
