package dev.kairan.api.trusted.answer;

/** A question that the graph did not answer; the message is in Japanese. */
public final class AnswerFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;

  AnswerFailure(String code, String message) {
    super(message, null, false, false);
    this.code = code;
  }

  /** The code of the graph's first error. */
  public String code() {
    return code;
  }
}
