package dev.kairan.api.fault;

/** A question that cannot be answered as asked; the message is for its author, in Japanese. */
public final class Fault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorCode code;

  public Fault(ErrorCode code, String message) {
    super(message);
    this.code = code;
  }

  public ErrorCode code() {
    return code;
  }
}
