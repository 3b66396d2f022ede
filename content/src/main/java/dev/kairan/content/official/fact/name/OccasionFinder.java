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
  private static final Pattern LINK = Pattern.compile("(?:等|など)?(?:による|との)$");

  /** 「…」を開催, 「…」を10月12日に水戸市で開催. */
  private static final Pattern HELD =
      Pattern.compile(
          "(?:を|の)、?(?:[\\d年度月日頃~〜、・上中下旬-]{1,24}に、?)?(?:\\p{IsHan}{1,12}で、?)?(?:開催|挙行)");

  private static final Pattern OF = Pattern.compile("の$");

  /** A youth group's 全国大会 carries the group's name in front. */
  private static final Pattern OWN_CONVENTION = Pattern.compile("(?:全国|通常|定時|臨時|年次)?(?:大会|総会)");

  private final Wording wording;

  OccasionFinder(Wording wording) {
    this.wording = wording;
  }

  /** All of them, in the order of the text. */
  List<Occasion> find() {
    List<Occasion> occasions = new ArrayList<>();
    wording.quotes().forEach(quote -> addQuoted(occasions, quote));
    Noun.runs(wording).stream()
        .filter(noun -> !wording.isQuoted(noun.start()))
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

  private void addRun(List<Occasion> occasions, Noun run) {
    EventNoun noun = EventNoun.of(run.folded());
    if (noun == null) {
      return;
    }
    Matcher link = noun.isBare() ? NounPhrase.before(wording, run.start(), LINK) : null;
    int start = link == null ? run.start() : NounPhrase.runStart(wording, link.start());
    boolean linked = link != null && start < link.start();
    int from = linked ? start : run.start();
    String name = wording.raw(from, run.end());
    occasions.add(new Occasion(from, run.end(), name, noun, organiser(from, name), linked));
  }

  private @Nullable String organiser(int start, String name) {
    Matcher of = NounPhrase.before(wording, start, OF);
    if (of != null) {
      int from = NounPhrase.runStart(wording, of.start());
      boolean single = Bodies.isSingle(wording.folded(from, of.start()));
      return single ? wording.raw(from, of.start()) : null;
    }
    String body = Bodies.in(name);
    return body != null && OWN_CONVENTION.matcher(name.substring(body.length())).matches()
        ? body
        : null;
  }
}
