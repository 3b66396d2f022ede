package dev.kairan.content.official.fact.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A list of words shipped with the program: one a line, {@code #} begins a comment. */
final class WordList {

  private final Set<String> words;
  private final int longest;

  private WordList(Set<String> words) {
    this.words = words;
    this.longest = words.stream().mapToInt(String::length).max().orElse(0);
  }

  /** Reads {@code name} beside this class; missing lists are a mistake of the build. */
  static WordList read(String name) {
    try (InputStream stream =
            Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return new WordList(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  boolean contains(String word) {
    return words.contains(word);
  }

  /** The longest word that {@code text} begins with, or null. */
  @Nullable String prefixOf(String text) {
    for (int length = Math.min(longest, text.length()); length > 0; length--) {
      if (words.contains(text.substring(0, length))) {
        return text.substring(0, length);
      }
    }
    return null;
  }
}
