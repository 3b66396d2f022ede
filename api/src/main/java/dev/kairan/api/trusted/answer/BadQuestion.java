package dev.kairan.api.trusted.answer;

import java.util.List;

/** A question that cannot be answered as it was asked; the message, in Japanese, says why. */
public final class BadQuestion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** How much of what was asked is repeated in a message. */
  private static final int LONGEST = 60;

  /** What is wrong with it. */
  public enum Reason {
    UNKNOWN_DOCUMENT,
    BAD_VARIABLE
  }

  private final Reason reason;

  private BadQuestion(Reason reason, String message) {
    // No stack trace: it is an answer.
    super(message, null, false, false);
    this.reason = reason;
  }

  /** There is no such document; {@code near} are the names that may have been meant. */
  public static BadQuestion unknown(String name, List<String> near) {
    String meant = near.isEmpty() ? "" : "もしかして: " + String.join("、", near) + "。";
    return new BadQuestion(
        Reason.UNKNOWN_DOCUMENT, "「" + shortened(name) + "」という質問はありません。" + meant);
  }

  private static String shortened(String name) {
    return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
  }

  static BadQuestion variable(String message) {
    return new BadQuestion(Reason.BAD_VARIABLE, message);
  }

  public Reason reason() {
    return reason;
  }
}
