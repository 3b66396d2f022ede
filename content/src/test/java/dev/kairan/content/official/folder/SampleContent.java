package dev.kairan.content.official.folder;

import dev.kairan.content.official.draft.PlanDraft;
import dev.kairan.content.official.draft.SampleDraft;
import dev.kairan.content.plan.Unwritten;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A content folder into which tests import {@link SampleDraft}.
 *
 * @param root the folder
 */
public record SampleContent(Path root) {

  private static final Path VALID = Path.of("src/test/resources/libraries/valid");

  /** A copy of the small valid library in {@code folder}, which has no plan of 2025. */
  public static SampleContent in(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(VALID)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(VALID.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new SampleContent(folder);
  }

  Filing decide(PlanDraft draft, boolean replace) throws IOException {
    return Filing.of(draft, root, replace);
  }

  /** Imports, and answers with what was decided. */
  public Filing importing(PlanDraft draft) throws IOException {
    return importing(draft, false);
  }

  Filing importing(PlanDraft draft, boolean replace) throws IOException {
    Filing filing = decide(draft, replace);
    filing.write();
    return filing;
  }

  Path plans() {
    return root.resolve("plans");
  }

  /** A file of the plan of 2025. */
  public Path file(String path) {
    return plans().resolve("2025").resolve(path);
  }

  /** Replaces {@code part}, which must stand in the file, by {@code other}. */
  public void edit(String path, String part, String other) throws IOException {
    String text = Files.readString(file(path));
    if (!text.contains(part)) {
      throw new IllegalArgumentException("「" + part + "」 is not in " + path);
    }
    Files.writeString(file(path), text.replace(part, other));
  }

  /** Writes something wherever something is to be written. */
  public void writeEverything() throws IOException {
    for (Path file : files()) {
      Files.writeString(
          file,
          Files.readString(file)
              .replaceAll("(?m)^( *page: )" + Unwritten.MARK + "$", "$1" + 3)
              .replace(Unwritten.MARK, "人が書いた文"));
    }
  }

  private Iterable<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(plans().resolve("2025"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** The text of every file of all plans, hidden ones too. */
  SortedMap<String, String> texts() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(plans())) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> texts.put(plans().relativize(file).toString(), text(file)));
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
