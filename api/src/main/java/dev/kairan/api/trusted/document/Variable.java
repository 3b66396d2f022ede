package dev.kairan.api.trusted.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question may be asked about.
 *
 * @param description in Japanese
 * @param type as the document declares it, such as {@code Int!}
 * @param fixedDefault what the document gives where nothing is asked: text, number or boolean
 * @param dynamicDefault what the server gives then instead; at most one of both is there
 * @param choices empty unless {@code input} is {@link Input#CHOICE}
 */
public record Variable(
    String name,
    String description,
    String type,
    Input input,
    @Nullable Object fixedDefault,
    @Nullable DynamicDefault dynamicDefault,
    List<Choice> choices) {

  public Variable {
    choices = List.copyOf(choices);
  }

  /** The default as a value, or in words where it depends on the run; null where there is none. */
  public @Nullable Object shownDefault() {
    return dynamicDefault == null ? fixedDefault : dynamicDefault.words();
  }

  /** The default in words, an enum's as it is called; null where there is none. */
  public @Nullable String defaultWords() {
    Object shown = shownDefault();
    return shown == null ? null : words(shown);
  }

  /** A value as people read it. */
  public String words(Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "はい" : "いいえ";
    }
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value.toString());
  }

  /** True where a question cannot be asked without it. */
  public boolean required() {
    return type.endsWith("!") && fixedDefault == null && dynamicDefault == null;
  }
}
