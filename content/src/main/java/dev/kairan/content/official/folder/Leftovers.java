package dev.kairan.content.official.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a killed import left behind. */
final class Leftovers {

  private Leftovers() {}

  /** Puts an old folder back that had stepped aside, and removes the folders of dead processes. */
  static void clear(PlanPaths paths) throws IOException {
    if (paths.isInterrupted()) {
      Files.move(paths.replaced(), paths.folder(), StandardCopyOption.ATOMIC_MOVE);
    }
    remove(paths.replaced());
    for (Path entry : entries(paths.plans())) {
      if (isAbandoned(String.valueOf(entry.getFileName()), paths.stagingPrefix())) {
        remove(entry);
      }
    }
  }

  private static boolean isAbandoned(String name, String prefix) {
    return name.startsWith(prefix) && !isRunning(name.substring(prefix.length()));
  }

  /** This process holds no other staging folder than the one it is about to make. */
  private static boolean isRunning(String pid) {
    OptionalLong number =
        pid.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(pid)) : OptionalLong.empty();
    return number.isPresent()
        && number.getAsLong() != ProcessHandle.current().pid()
        && ProcessHandle.of(number.getAsLong()).isPresent();
  }

  /** Removes a folder with all that is in it, if there is one; links are removed, not followed. */
  static void remove(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (Path entry : deepestFirst(folder)) {
      Files.delete(entry);
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
