package dev.kairan.content.official.fact.date;

import dev.kairan.content.official.fact.date.DateExpression.Form;
import dev.kairan.content.official.fact.phrase.Bracket;
import dev.kairan.content.official.fact.phrase.Wording;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.time.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the date expressions of a wording, in one pass from left to right. */
public final class DateScanner {

  private static final Pattern LIST = Pattern.compile(" ?(?:、|・|,|/|と|や|及び|および|並びに|または|又は) ?");

  private final Wording wording;
  private final IntConsumer doubts;
  private final Recurrence recurrence;
  private final SpanReader spans;
  private final List<DateExpression> found = new ArrayList<>();

  private DateScanner(Wording wording, FiscalYear plan, IntConsumer doubts) {
    this.wording = wording;
    this.doubts = doubts;
    this.recurrence = new Recurrence(wording, plan);
    this.spans = new SpanReader(wording, plan);
  }

  /**
   * All date expressions, in the order of the text.
   *
   * @param doubts told the index of what looks like a date but cannot be placed
   */
  public static List<DateExpression> scan(Wording wording, FiscalYear plan, IntConsumer doubts) {
    return new DateScanner(wording, plan, doubts).scan();
  }

  private List<DateExpression> scan() {
    int index = 0;
    while (index < wording.length()) {
      index = step(index);
    }
    return List.copyOf(found);
  }

  /** Reads what starts at {@code index}; returns where to go on. */
  private int step(int index) {
    if (wording.folded().charAt(index) == '「') {
      return afterQuote(index);
    }
    int unplaced = recurrence.unplaced(index);
    if (unplaced > 0) {
      doubts.accept(index);
      return unplaced;
    }
    DateExpression recurring = recurrence.read(index);
    if (recurring != null) {
      add(recurring);
      return recurring.end();
    }
    Span span = spans.read(index, null);
    return span == null ? index + 1 : list(index, span);
  }

  /** Dates inside 「」 belong to a name. */
  private int afterQuote(int index) {
    Bracket quote = wording.quoteAt(index);
    return quote == null ? index + 1 : quote.close();
  }

  /** Reads the rest of a list, whose members take over the year of the first. */
  private int list(int index, Span first) {
    int start = index;
    Span span = first;
    while (true) {
      int end = add(start, span);
      Matcher separator = wording.at(end, LIST);
      Span next = separator == null ? null : spans.read(separator.end(), span.last());
      if (separator == null || next == null) {
        return end;
      }
      start = separator.end();
      span = next;
    }
  }

  private int add(int start, Span span) {
    if (span.isLabel()) {
      return span.end();
    }
    Period period = span.period();
    if (period == null) {
      doubts.accept(start);
      return span.end();
    }
    Set<Qualifier> qualifiers = span.qualifiers();
    add(new DateExpression(start, span.end(), span.form(), period, qualifiers));
    return span.end();
  }

  /** A length right after a range (令和６～８年度の３年間) says the same again. */
  private void add(DateExpression expression) {
    @Nullable DateExpression last = found.isEmpty() ? null : found.get(found.size() - 1);
    boolean again =
        last != null && expression.is(Form.DURATION) && expression.start() - last.end() <= 1;
    if (!again) {
      found.add(expression);
    }
  }
}
