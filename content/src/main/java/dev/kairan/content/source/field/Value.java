package dev.kairan.content.source.field;

import dev.kairan.content.check.Characters;
import dev.kairan.content.check.Findings;
import dev.kairan.content.check.HouseStyle;
import dev.kairan.content.check.IdKind;
import dev.kairan.content.check.Location;
import dev.kairan.content.check.Refusal;
import dev.kairan.content.check.Rule;
import dev.kairan.content.check.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One written value and its place. Each reading reports what is wrong and then answers with a
 * stand-in, so that reading goes on and finds the other problems; a library with an error is never
 * handed out, so nobody ever sees a stand-in.
 */
public final class Value {

  private final Findings findings;
  private final Location location;
  private final @Nullable String written;

  Value(Findings findings, Location location, @Nullable String written) {
    this.findings = findings;
    this.location = location;
    this.written = written;
    Characters.checkControl(text(), location, findings);
  }

  public Location location() {
    return location;
  }

  public boolean isPresent() {
    return written != null;
  }

  /** The text as written; empty where there is none. */
  public String text() {
    return written == null ? "" : written;
  }

  /** The text as written, or null where there is none. */
  public @Nullable String optionalText() {
    return written;
  }

  /** Text in our own words, held to the house style. */
  public String prose() {
    Characters.checkStyle(text(), location, findings);
    HouseStyle.check(text(), location, findings);
    return text();
  }

  /** Text in our own words, held to the house style, or null where there is none. */
  public @Nullable String optionalProse() {
    return written == null ? null : prose();
  }

  /** The words of a list that is written with spaces, as in CSV. */
  public List<Value> words() {
    return Arrays.stream(text().split("\\s+", -1))
        .filter(word -> !word.isEmpty())
        .map(word -> new Value(findings, location, word))
        .toList();
  }

  /** The id that is given here to the thing called {@code name}. */
  public String id(IdKind kind, String name) {
    if (written != null && kind.accepts(written)) {
      findings.define(kind, written, name, location);
    } else if (written != null) {
      report(Rule.BAD_ID, kind, written, kind.example());
    }
    return text();
  }

  /** The id that is given here, which must begin with the id of what it belongs to. */
  public String id(IdKind kind, String name, String prefix) {
    checkPrefix(kind, prefix);
    return id(kind, name);
  }

  /** The id of something that is given elsewhere. */
  public String reference(IdKind kind) {
    if (written != null) {
      findings.refer(kind, written, location);
    }
    return text();
  }

  /** The id of something that is given elsewhere, or null where there is none. */
  public @Nullable String optionalReference(IdKind kind) {
    return written == null ? null : reference(kind);
  }

  /** The id of something that is given elsewhere, but inside the same part of the plan. */
  public @Nullable String optionalReference(IdKind kind, String prefix) {
    checkPrefix(kind, prefix);
    return optionalReference(kind);
  }

  /** A prefix without a hyphen at its end is the whole id. */
  private void checkPrefix(IdKind kind, String prefix) {
    if (written != null && kind.accepts(written)) {
      boolean fits = prefix.endsWith("-") ? written.startsWith(prefix) : written.equals(prefix);
      if (!fits) {
        report(Rule.MISPLACED_ID, written, prefix);
      }
    }
  }

  /** One of the constants of an enum, written in lower case with hyphens, or null. */
  public <E extends Enum<E>> @Nullable E optionalChoice(Class<E> type) {
    if (written == null) {
      return null;
    }
    E[] constants = type.getEnumConstants();
    List<String> words = Arrays.stream(constants).map(Value::word).toList();
    int index = words.indexOf(written);
    if (index < 0) {
      report(
          Rule.UNKNOWN_VALUE, written, Suggestion.among(written, words), String.join(", ", words));
      return null;
    }
    return constants[index];
  }

  /** One of the constants of an enum. */
  public <E extends Enum<E>> E choice(Class<E> type) {
    E choice = optionalChoice(type);
    return choice == null ? type.getEnumConstants()[0] : choice;
  }

  /** The word for an enum constant in files: {@code OWN_CHANNEL} is {@code own-channel}. */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Reports why the file that this value names can't be read. */
  public void report(Refusal refusal) {
    refusal.report(location, findings);
  }

  /** Reports a problem with this value. */
  public void report(Rule rule, Object... arguments) {
    findings.report(location, rule, arguments);
  }
}
