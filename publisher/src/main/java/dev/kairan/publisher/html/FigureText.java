package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Story;

/** A reported number with its unit. */
public final class FigureText {

  private FigureText() {}

  /** Such as 約1,200人. */
  public static String of(Story.Figure figure) {
    return (figure.approximate() ? "約" : "") + NumberText.of(figure.value()) + figure.unit();
  }
}
