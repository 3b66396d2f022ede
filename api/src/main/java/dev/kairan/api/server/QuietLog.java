package dev.kairan.api.server;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Leaves of the libraries' log what somebody must act on. It goes to standard error. */
final class QuietLog {

  /** Held here because the JDK forgets the level of a logger that nobody holds. */
  private static final List<Logger> LIBRARIES =
      List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.springframework"));

  private QuietLog() {}

  static void warningsOnly() {
    LIBRARIES.forEach(library -> library.setLevel(Level.WARNING));
  }
}
