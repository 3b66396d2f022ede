package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the nouns of a wording that could be events. */
final class OccasionFinder {

  /** 責任者による会議, 大臣等との懇談会: a bare noun is named by whose it is. */
  private static final Pattern LINK = Pattern.compile("(?:等|など)?(?:による|との)$|等$");

  /** 「…」を開催, 「…」を10月12日に水戸市で開催. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?:を|の)、?(?:[\\d年度月日頃~〜、・上中下旬-]{1,24}に、?)?(?:\\p{IsHan}{1,12}で、?)?(?:開催|挙行)");

  /** 法律への対応セミナー: what a lecture is about is part of its name. */
  private static final Pattern ABOUT = Pattern.compile("(?<=[一-龥ァ-ヺーA-Za-z])への$");

  /** 第35回霧ヶ浜みなと祭り: what is counted has a name, hiragana and all, up to what is done. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:第 ?[\\d一二三四五六七八九十百]{1,4}回)(?=[^のはをにでがもと])(?<name>[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}A-Za-z0-9ー・& ]{2,40}?)"
              + "(?=の(?:開催|実施|挙行|運営)|を[^、。]{0,20}(?:開催|実施|挙行|開[くき])|\\()");

  private static final Pattern PARTICLE = Pattern.compile("を|(?<=[一-龥ァ-ヺー])[はがでにとへ]");

  private static final Pattern GLOSS = Pattern.compile("\\([A-Za-zァ-ヺー]{2,12}\\)$");

  private static final Pattern OF = Pattern.compile("の$");

  /** A youth group's 全国大会 carries the group's name in front. */
  private static final Pattern OWN_CONVENTION =
      Pattern.compile("(?<body>.{0,40}?)(?:全国|通常|定時|臨時|年次)?(?:大会|総会)");

  private final Wording wording;

  OccasionFinder(Wording wording) {
    this.wording = wording;
  }

  /** All of them, in the order of the text. */
  List<Occasion> find() {
    List<Occasion> occasions = new ArrayList<>();
    wording.quotes().forEach(quote -> addQuoted(occasions, quote));
    List<Noun> counted = counted();
    counted.forEach(noun -> addCounted(occasions, noun));
    Noun.runs(wording).stream()
        .filter(noun -> !wording.isQuoted(noun.start()))
        .filter(noun -> counted.stream().noneMatch(name -> name.holds(noun)))
        .forEach(noun -> addRun(occasions, noun));
    occasions.sort(Comparator.comparingInt(Occasion::start));
    return occasions;
  }

  private void addQuoted(List<Occasion> occasions, Bracket quote) {
    int start = quote.open() + 1;
    EventNoun noun = quoted(quote);
    if (noun != null) {
      String name = wording.raw(start, quote.close());
      occasions.add(
          new Occasion(start, quote.close() + 1, name, noun, organiser(quote.open(), name), false));
    }
  }

  /** What stands in quotation marks has a name of its own, and is an event where it is held. */
  private @Nullable EventNoun quoted(Bracket quote) {
    String name = wording.folded(quote.open() + 1, quote.close());
    EventNoun noun = EventNoun.of(name);
    if (noun != null && !noun.isBare()) {
      return noun;
    }
    boolean held = noun != null || wording.at(quote.close() + 1, HELD) != null;
    return held ? new EventNoun(false, name) : null;
  }

  private List<Noun> counted() {
    List<Noun> names = new ArrayList<>();
    Matcher matcher = COUNTED.matcher(wording.folded());
    while (matcher.find()) {
      boolean name = !PARTICLE.matcher(matcher.group("name")).find();
      if (name && !wording.isQuoted(matcher.start())) {
        names.add(Noun.between(wording, matcher.start(), matcher.end()));
      }
    }
    return names;
  }

  private void addCounted(List<Occasion> occasions, Noun name) {
    String raw = wording.raw(name.start(), name.end());
    EventNoun noun = EventNoun.of(name.folded());
    EventNoun sort = noun == null ? EventNoun.named(name.folded()) : noun;
    occasions.add(
        new Occasion(name.start(), name.end(), raw, sort, organiser(name.start(), raw), false));
  }

  private void addRun(List<Occasion> occasions, Noun run) {
    EventNoun noun = EventNoun.of(run.folded());
    if (noun == null) {
      return;
    }
    Matcher link = NounPhrase.before(wording, run.start(), noun.isBare() ? LINK : ABOUT);
    int start = link == null ? run.start() : NounPhrase.runStart(wording, link.start());
    boolean linked = link != null && start < link.start();
    int from = linked ? start : glossed(run.start());
    String name = wording.raw(from, run.end());
    occasions.add(new Occasion(from, run.end(), name, noun, organiser(from, name), linked));
  }

  /** 事業継続計画（BCP）策定セミナー: a short name in brackets inside of the longer one. */
  private int glossed(int start) {
    Matcher gloss = NounPhrase.before(wording, start, GLOSS);
    int from = gloss == null ? start : NounPhrase.runStart(wording, gloss.start());
    return gloss == null || from == gloss.start() ? start : from;
  }

  private @Nullable String organiser(int start, String name) {
    Matcher of = NounPhrase.before(wording, start, OF);
    if (of != null) {
      int from = NounPhrase.runStart(wording, of.start());
      boolean single = Bodies.isSingle(wording.folded(from, of.start()));
      return single ? wording.raw(from, of.start()) : null;
    }
    Matcher own = OWN_CONVENTION.matcher(name);
    if (!own.matches() || own.group("body").isEmpty()) {
      return null;
    }
    String body = own.group("body");
    return Bodies.isSingle(body) ? body : null;
  }
}
