package dev.kairan.publisher.command.doctor;

/**
 * One thing that was looked at.
 *
 * @param what what was looked at and found, in Japanese
 * @param remedy what to do about it, in Japanese; empty when all is well
 */
public record Finding(Mark mark, String what, String remedy) {

  /** How it stands. */
  public enum Mark {
    /** As needed. */
    GOOD,
    /** Worth knowing; nothing stops. */
    NOTE,
    /** Kairan cannot work like this. */
    BAD
  }

  static Finding good(String what) {
    return new Finding(Mark.GOOD, what, "");
  }

  static Finding note(String what, String remedy) {
    return new Finding(Mark.NOTE, what, remedy);
  }

  static Finding bad(String what, String remedy) {
    return new Finding(Mark.BAD, what, remedy);
  }
}
