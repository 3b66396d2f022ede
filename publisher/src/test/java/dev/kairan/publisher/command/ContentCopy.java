package dev.kairan.publisher.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shipped content, and nothing imported on this machine, copied to where a test may break it.
 */
public final class ContentCopy {

  /** The shipped content itself; tests only read it. */
  public static final Path SHIPPED = Path.of("../content").toAbsolutePath().normalize();

  private static final Set<String> OF_THE_BUILD = Set.of("src", "target");

  private ContentCopy() {}

  public static Path in(Path folder) throws IOException {
    Path copy = folder.resolve("content");
    Files.walkFileTree(
        SHIPPED,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (OF_THE_BUILD.contains(String.valueOf(from.getFileName()))) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(copy.resolve(SHIPPED.relativize(from)));
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path from, BasicFileAttributes attributes)
              throws IOException {
            if (!from.endsWith("official.yaml")) {
              Files.copy(from, copy.resolve(SHIPPED.relativize(from)));
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return copy;
  }

  /**
   * The same with a few stories and some fifty chambers only, at least one of each prefecture, for
   * tests that publish it again and again.
   */
  public static Path small(Path folder) throws IOException {
    Path copy = in(folder);
    StringBuilder stories = new StringBuilder();
    try (Stream<Path> files = Files.walk(copy.resolve("stories"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.matches("(mito|hitachi|koga|sapporo)-.*") || linksToOthers(file)) {
          Files.delete(file);
        } else {
          stories.append(Files.readString(file));
        }
      }
    }
    Files.delete(copy.resolve("redirects.csv")); // leads to stories that are left out
    int chambers = keepChambers(copy.resolve("chambers.csv"), stories.toString());
    edit(copy.resolve("library.yaml"), "chambers: 515", "chambers: " + chambers);
    return copy;
  }

  /** Keeps those of the stories, all of Ibaraki, and the first of each prefecture. */
  private static int keepChambers(Path file, String stories) throws IOException {
    List<String> rows = Files.readAllLines(file);
    Set<String> prefectures = new HashSet<>();
    List<String> kept = new ArrayList<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] fields = row.split(",", -1);
      boolean first = prefectures.add(fields[3]);
      if (first || fields[3].equals("08") || stories.contains("{id: " + fields[0] + ",")) {
        kept.add(row);
      }
    }
    Files.write(file, Stream.concat(Stream.of(rows.get(0)), kept.stream()).toList());
    return kept.size();
  }

  private static boolean linksToOthers(Path story) throws IOException {
    return Files.readString(story).contains("](../");
  }

  /** Replaces {@code part}, which must stand in the file, by {@code other}. */
  public static void edit(Path file, String part, String other) throws IOException {
    String text = Files.readString(file);
    if (!text.contains(part)) {
      throw new IllegalArgumentException("「" + part + "」 is not in " + file);
    }
    Files.writeString(file, text.replace(part, other));
  }

  /** Gives a story another title. */
  public static void retitle(Path story, String title) throws IOException {
    List<String> lines = Files.readAllLines(story);
    lines.replaceAll(line -> line.startsWith("title: ") ? "title: " + title : line);
    Files.write(story, lines);
  }
}
