package dev.kairan.content.official.fact.phrase;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wording of an action item, folded for reading; all indexes are those of the original. */
public final class Wording {

  private static final String SENTENCE_ENDS = "。\n";
  private static final String CLAUSE_ENDS = "。、\n;";

  private final String raw;
  private final String folded;
  private final Stretches sentences;
  private final Stretches clauses;
  private final Brackets brackets;
  private final Brackets quotes;

  private Wording(String raw, String folded) {
    this.raw = raw;
    this.folded = folded;
    this.sentences = Stretches.of(folded, SENTENCE_ENDS);
    this.clauses = Stretches.of(folded, CLAUSE_ENDS);
    this.brackets = Brackets.of(folded, '(', ')');
    this.quotes = Brackets.of(folded, '「', '」');
  }

  public static Wording of(String text) {
    return new Wording(text, Fold.of(text));
  }

  /** The official wording from {@code from} (inclusive) to {@code to} (exclusive). */
  public String raw(int from, int to) {
    return raw.substring(from, to);
  }

  /** The same with half-width letters, digits and marks. */
  public String folded() {
    return folded;
  }

  public String folded(int from, int to) {
    return folded.substring(from, to);
  }

  public int length() {
    return folded.length();
  }

  public List<Bracket> brackets() {
    return brackets.pairs();
  }

  public List<Bracket> quotes() {
    return quotes.pairs();
  }

  /** The pair of round brackets that opens at {@code index}, or null. */
  public @Nullable Bracket bracketAt(int index) {
    return brackets.openedAt(index);
  }

  /** The 「」 that opens at {@code index}, or null. */
  public @Nullable Bracket quoteAt(int index) {
    return quotes.openedAt(index);
  }

  /** The innermost pair of round brackets around {@code index}, or null. */
  public @Nullable Bracket bracketAround(int index) {
    return brackets.around(index);
  }

  /** The innermost 「」 around {@code index}, or null. */
  public @Nullable Bracket quoteAround(int index) {
    return quotes.around(index);
  }

  public boolean isQuoted(int index) {
    return quoteAround(index) != null;
  }

  /** Tries {@code pattern} at {@code index}, and nowhere else. */
  public @Nullable Matcher at(int index, Pattern pattern) {
    Matcher matcher = pattern.matcher(folded).region(index, folded.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher : null;
  }

  /** True when {@code pattern} occurs from {@code from} (inclusive) to {@code to} (exclusive). */
  public boolean has(Pattern pattern, int from, int to) {
    return from < to && pattern.matcher(folded).region(from, to).find();
  }

  public int sentenceStart(int index) {
    return sentences.startOf(index);
  }

  public int sentenceEnd(int index) {
    return sentences.endOf(index);
  }

  public int clauseStart(int index) {
    return clauses.startOf(index);
  }

  public int clauseEnd(int index) {
    return clauses.endOf(index);
  }
}
