package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.phrase.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the bodies that an item works with or turns to: those with a name wherever they stand,
 * those without where the grammar gives them that part.
 */
public final class PartnerScanner {

  private static final String TAIL = "」?(?:等|など|ら|各位)?(?:の(?:関係機関|関係団体|支援機関|各種団体))?";

  /** Xと連携, Xに要望, Xをはじめとする企業, Xが実施する, Xの協力. */
  private static final Pattern SLOT =
      Pattern.compile(
          TAIL
              + "(?:との|ととも|と共|とも?(?=、?[^、。]{0,12}(?:連携|協力|協働|共催|共同|提携|協調|意見(?:交換|を交)|懇談|協定|協議|タイアップ))"
              + "|と(?=[^、。]{1,20}が(?:運営|共催|主催|実施))"
              + "|と(?=「[^」]{1,30}」を)|を通じ|を通して|に対し|に対する"
              + "|(?:に|への?)(?=[^。「]{0,24}(?:要望|働き?かけ|提言|要請|提出|申し?入れ|呼び?かけ|参加|加盟|参画|委託|陳情|提案|周知))"
              + "|をはじめ(?=[^。]{0,16}(?:企業|団体|機関|官庁|自治体|各社|会社|省庁|組織|各位|会議所))"
              + "|が(?=運営|実施|主催|開催|所管|推進|策定|設置|創設|提供)|による|により|主催|共催|後援"
              + "|の(?:協力|後援|協賛|指導|補助|委託|助成|要請))");

  /** Xをはじめとする企業と協力: a firm, by its own spelling. */
  private static final Pattern LEADING =
      Pattern.compile(
          "をはじめ(?:とする|とした|、)?(?=[^、。]{0,12}(?:企業|会社|各社|事業者|団体|機関)(?:等|など)?(?:との?|に|へ|の))");

  private static final Pattern FIRM =
      Pattern.compile("[\\p{IsHan}]{0,6}[ァ-ヺー]{2,20}[\\p{IsHan}]{0,6}");

  private static final Pattern LIST = Pattern.compile(TAIL + "(?:、|・|や|と|及び|および|並びに|ならびに)「?");

  private PartnerScanner() {}

  /** Their names as printed, each once, in the order of the text. */
  public static List<String> scan(Wording wording) {
    List<Noun> nouns = new ArrayList<>();
    List<Noun> quoted = quoted(wording);
    Noun.runs(wording).stream()
        .filter(run -> quoted.stream().noneMatch(quote -> quote.holds(run)))
        .forEach(run -> nouns.addAll(run.parts()));
    nouns.addAll(quoted);
    nouns.sort(Comparator.comparingInt(Noun::start));
    boolean[] slots = slots(wording, nouns);
    Set<String> partners = new LinkedHashSet<>();
    for (int i = 0; i < nouns.size(); i++) {
      String partner = partner(wording, nouns.get(i), slots[i]);
      if (partner != null) {
        partners.add(partner);
      }
    }
    return List.copyOf(partners);
  }

  /** Bodies whose whole name stands in 「」, whatever letters it is written in. */
  private static List<Noun> quoted(Wording wording) {
    return wording.quotes().stream()
        .map(quote -> Noun.between(wording, quote.open() + 1, quote.close()))
        .filter(noun -> Bodies.in(noun.folded()) != null || Bodies.mayBe(noun.folded()))
        .toList();
  }

  /** Every member of a list has the part that its last one has. */
  private static boolean[] slots(Wording wording, List<Noun> nouns) {
    boolean[] slots = new boolean[nouns.size()];
    for (int i = nouns.size() - 1; i >= 0; i--) {
      int end = nouns.get(i).end();
      Matcher list = wording.at(end, LIST);
      boolean listed =
          list != null
              && i + 1 < nouns.size()
              && nouns.get(i + 1).start() == list.end()
              && slots[i + 1];
      slots[i] = listed || wording.at(end, SLOT) != null;
    }
    return slots;
  }

  private static @Nullable String partner(Wording wording, Noun noun, boolean slot) {
    String body = Bodies.in(noun.folded());
    if (body != null) {
      return wording.raw(noun.start(), noun.start() + body.length());
    }
    boolean named = slot && Bodies.mayBe(noun.folded());
    return named || isLeading(wording, noun) ? wording.raw(noun.start(), noun.end()) : null;
  }

  private static boolean isLeading(Wording wording, Noun noun) {
    return wording.at(noun.end(), LEADING) != null && FIRM.matcher(noun.folded()).matches();
  }
}
