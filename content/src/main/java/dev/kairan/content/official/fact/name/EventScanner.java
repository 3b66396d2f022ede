package dev.kairan.content.official.fact.name;

import dev.kairan.content.official.fact.date.DateExpression;
import dev.kairan.content.official.fact.name.When.Slot;
import dev.kairan.content.official.fact.phrase.NounPhrase;
import dev.kairan.content.official.fact.phrase.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the events of an item: those with a date or place behind them, those with a name of their
 * own that are held, and what stands in a list with such.
 */
public final class EventScanner {

  private static final String BRACKETS = "(?:\\((?:[^()]|\\([^()]{0,12}\\)){0,60}\\))?";
  private static final Pattern LIST = Pattern.compile(BRACKETS + "(?:、|・|や|と|及び|および|並びに|ならびに)「?");
  private static final Pattern HELD =
      Pattern.compile(
          BRACKETS
              + "(?:等|など)?(?:(?:を|の)?(?:開催(?![地日者])|実施|挙行|継続|運営|企画|派遣|開講)|を(?:年|全|計|各)?\\d{1,3}回|を?通じ|を?通して|において|での?"
              + "|へ?の?(?:出展|参加)|に(?:出展|参加|協力)|や[^、。]{0,16}(?:など|等)?を通じ)");

  private static final Pattern AGENT = Pattern.compile("が、?$");

  private final Wording wording;
  private final List<Occasion> occasions;
  private final List<Slot> slots = new ArrayList<>();

  private EventScanner(Wording wording, List<DateExpression> dates) {
    this.wording = wording;
    this.occasions = new OccasionFinder(wording).find();
    When when = new When(wording, dates);
    occasions.forEach(occasion -> slots.add(when.of(occasion)));
  }

  /**
   * An event that the wording names.
   *
   * @param name as printed
   */
  public record Found(
      String name,
      @Nullable String place,
      @Nullable DateExpression date,
      @Nullable String organiser) {}

  /**
   * All events, in the order of the text; one that is held on several dates once for each.
   *
   * @param dates days and spans on which something is held
   */
  public static List<Found> scan(Wording wording, List<DateExpression> dates) {
    return new EventScanner(wording, dates).scan();
  }

  /** True where the noun that ends at {@code end} says that something is held, if not what. */
  public static boolean isSort(Wording wording, int end) {
    return EventNoun.of(wording.folded(NounPhrase.runStart(wording, end), end)) != null;
  }

  private List<Found> scan() {
    List<Found> found = new ArrayList<>();
    for (int first = 0; first < occasions.size(); ) {
      int last = lastOfList(first);
      list(first, last, found);
      first = last + 1;
    }
    return found;
  }

  private int lastOfList(int first) {
    int last = first;
    while (last + 1 < occasions.size() && isListed(last)) {
      last++;
    }
    return last;
  }

  private boolean isListed(int index) {
    Matcher list = wording.at(occasions.get(index).end(), LIST);
    return list != null && list.end() == occasions.get(index + 1).start();
  }

  private void list(int first, int last, List<Found> found) {
    boolean held = wording.at(occasions.get(last).end(), HELD) != null;
    boolean named = false;
    for (int i = first; i <= last; i++) {
      named |= isEvent(i, held);
    }
    String organiser = null;
    for (int i = first; i <= last; i++) {
      Occasion occasion = occasions.get(i);
      organiser = occasion.organiser() == null ? organiser : occasion.organiser();
      if (isEvent(i, held) || (named && held && isNamedAtAll(occasion))) {
        add(occasion, slots.get(i), organiser, found);
      }
    }
  }

  private boolean isEvent(int index, boolean held) {
    return slots.get(index).isGiven() || (held && occasions.get(index).noun().isSpecific());
  }

  private static boolean isNamedAtAll(Occasion occasion) {
    return !occasion.noun().standing() && (!occasion.noun().isBare() || occasion.linked());
  }

  private void add(Occasion occasion, Slot slot, @Nullable String organiser, List<Found> found) {
    String place = Place.of(wording, occasion, slot.restStart(), slot.restEnd());
    if (slot.dates().isEmpty()) {
      found.add(new Found(occasion.name(), place, null, organiser));
    }
    for (DateExpression date : slot.dates()) {
      String holder = organiser == null ? agentBefore(date) : organiser;
      found.add(new Found(occasion.name(), place, date, holder));
    }
  }

  /** Who holds it in: 県連が10月に開く大会. */
  private @Nullable String agentBefore(DateExpression date) {
    Matcher agent = NounPhrase.before(wording, date.start(), AGENT);
    if (agent == null) {
      return null;
    }
    int start = NounPhrase.runStart(wording, agent.start());
    boolean single = Bodies.isSingle(wording.folded(start, agent.start()));
    return single ? wording.raw(start, agent.start()) : null;
  }
}
