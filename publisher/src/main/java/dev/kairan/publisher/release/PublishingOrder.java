package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * In which order releases were published: names alone do not say it, since {@code --at} may name
 * any instant.
 */
final class PublishingOrder {

  private final Path file;

  PublishingOrder(SiteFolder folder) {
    this.file = folder.publishingOrder();
  }

  /** Names from the first published to the last; some may have been removed since. */
  List<ReleaseName> names() throws IOException {
    try {
      return Files.readAllLines(file).stream()
          .map(ReleaseName::parse)
          .flatMap(Optional::stream)
          .toList();
    } catch (NoSuchFileException nothingPublishedYet) {
      return List.of();
    }
  }

  /**
   * Notes {@code name} as the last published, right after the release that it replaces: after a
   * rollback that is not the one published before, and the way back must not lead to a release that
   * somebody has already rolled away from.
   *
   * @param live the release that is about to be replaced
   * @param existing the names still worth knowing
   */
  void append(ReleaseName name, Optional<ReleaseName> live, List<ReleaseName> existing)
      throws IOException {
    List<ReleaseName> names = new ArrayList<>(names());
    names.retainAll(existing);
    live.ifPresent(
        replaced -> {
          names.remove(replaced);
          names.add(replaced);
        });
    names.remove(name);
    names.add(name);
    Path unfinished = file.resolveSibling("." + file.getFileName());
    Files.writeString(
        unfinished, names.stream().map(n -> n.text() + "\n").collect(Collectors.joining()));
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
