package dev.kairan.content.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of problems, from one file per language; read only when there is a problem. */
final class RuleTexts {

  private static final Properties JA = load("rules.ja.properties");
  private static final Properties EN = load("rules.en.properties");

  private RuleTexts() {}

  /** The text of {@code key} in both languages, {0}, {1}… replaced by the arguments. */
  static Phrase fill(String key, Object... arguments) {
    String ja = template(JA, key);
    String en = template(EN, key);
    for (int i = 0; i < arguments.length; i++) {
      String placeholder = "{" + i + "}";
      Phrase words = words(arguments[i]);
      ja = ja.replace(placeholder, words.ja());
      en = en.replace(placeholder, words.en());
    }
    return new Phrase(ja.strip(), en.strip());
  }

  private static Phrase words(Object argument) {
    if (argument instanceof Phrase phrase) {
      return phrase;
    }
    if (argument instanceof IdKind kind) {
      return kind.label();
    }
    return Phrase.of(String.valueOf(argument));
  }

  private static String template(Properties texts, String key) {
    String template = texts.getProperty(key);
    if (template == null) {
      throw new IllegalStateException("no text " + key);
    }
    return template;
  }

  private static Properties load(String name) {
    Properties texts = new Properties();
    try (InputStream stream = RuleTexts.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }
}
