package dev.kairan.publisher.release;

/** The site's folder cannot be used as asked; the message says why and what to do, in Japanese. */
public final class ReleaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ReleaseException(String message) {
    super(message);
  }

  public ReleaseException(String message, Throwable cause) {
    super(message, cause);
  }
}
