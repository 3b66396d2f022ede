package dev.kairan.api.log;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Leaves of the libraries' log what somebody must act on. It goes to standard error. */
public final class QuietLog {

  /** Held here because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> LIBRARIES =
      Stream.of("org.apache", "org.jooq", "org.springframework").map(Logger::getLogger).toList();

  private QuietLog() {}

  public static void warningsOnly() {
    LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
  }
}
