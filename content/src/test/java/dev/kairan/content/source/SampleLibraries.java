package dev.kairan.content.source;

import dev.kairan.content.check.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The small libraries on disk: a valid one, and folders that each break one rule of it. */
final class SampleLibraries {

  static final Path VALID = Path.of("src/test/resources/libraries/valid");
  private static final Path INVALID = Path.of("src/test/resources/libraries/invalid");
  private static final String EXPECTED = "expected.txt";
  private static final String REMOVED = "removed.txt";

  private SampleLibraries() {}

  /** The names of the broken libraries: a rule's code, then perhaps {@code --} and a variant. */
  static List<String> invalid(Rule.Subject subject) {
    try (Stream<Path> folders = Files.list(INVALID)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> rules(subject).contains(ruleOf(name)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code of the rule that a library breaks. */
  static String ruleOf(String name) {
    return name.replaceFirst("--.*", "");
  }

  /** The codes of the rules about {@code subject}. */
  static List<String> rules(Rule.Subject subject) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.subject() == subject)
        .map(Rule::code)
        .toList();
  }

  /** The problems that a broken library must give, as lines {@code file:line field code}. */
  static List<String> expected(String name) throws IOException {
    return Files.readAllLines(INVALID.resolve(name).resolve(EXPECTED));
  }

  /** Writes to {@code target} the valid library, changed as the broken one says. */
  static Path write(String name, Path target) throws IOException {
    copy(VALID, target);
    return change(name, target);
  }

  /** Changes the library in {@code target} as the broken one says. */
  static Path change(String name, Path target) throws IOException {
    copy(INVALID.resolve(name), target);
    Files.delete(target.resolve(EXPECTED));
    if (Files.exists(target.resolve(REMOVED))) {
      for (String path : Files.readAllLines(target.resolve(REMOVED))) {
        Files.delete(target.resolve(path));
      }
      Files.delete(target.resolve(REMOVED));
    }
    return target;
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
