package dev.kairan.content.sample;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A new folder that is being filled with files. */
final class SampleFolder {

  private static final String MARKER = "この内容はすべて作りものです。実在の商工会議所の活動ではありません。\n";

  private final Path root;
  private final Set<Path> made = new HashSet<>();

  private SampleFolder(Path root) {
    this.root = root;
  }

  /** Marks the folder first of all, so that nothing in it is ever there without the marker. */
  static SampleFolder open(Path root) throws IOException {
    Files.createDirectories(root);
    try (Stream<Path> entries = Files.list(root)) {
      if (entries.findAny().isPresent()) {
        throw new DirectoryNotEmptyException(root.toString());
      }
    }
    SampleFolder folder = new SampleFolder(root);
    folder.write("SAMPLE", MARKER);
    return folder;
  }

  /** A text file at a path with forward slashes. */
  void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Path parent = file.getParent();
    if (parent != null && made.add(parent)) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text);
  }

  /** A table whose values need no quotation marks. */
  void table(String path, String header, List<String> rows) throws IOException {
    StringBuilder text = new StringBuilder(header).append('\n');
    rows.forEach(row -> text.append(row).append('\n'));
    write(path, text.toString());
  }
}
