package dev.kairan.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question of the communications office that a trusted document answers.
 *
 * @param name such as {@code chambers-without-story}
 * @param number by which the questions are ordered
 * @param text in Japanese
 */
public record Question(String name, int number, String text, List<Variable> variables) {

  public Question {
    variables = List.copyOf(variables);
  }

  /**
   * What it may be asked about.
   *
   * @param description in Japanese
   * @param byDefault what holds where nothing is given, in words; null where something must be
   */
  public record Variable(String name, String description, @Nullable String byDefault) {}
}
