package dev.kairan.publisher.command.report;

import dev.kairan.content.check.Phrase;

/** The languages in which {@code check} speaks. */
public enum Language {
  JA,
  EN;

  public String of(Phrase phrase) {
    return this == JA ? phrase.ja() : phrase.en();
  }
}
