package dev.kairan.api;

/** A question that cannot be answered as it was asked; the message, in Japanese, says why. */
public final class QuestionRefused extends Exception {

  private static final long serialVersionUID = 1L;

  QuestionRefused(RuntimeException reason) {
    super(reason.getMessage(), reason);
  }

  /** In Japanese, for the person who asked. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
