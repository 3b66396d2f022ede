package dev.kairan.content.source.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All content files of a folder, each read once, several at a time, sorted by path. */
public final class ContentFolder {

  /** The folder is also a Maven module; these parts of it are not content. */
  private static final Set<String> MODULE_PARTS = Set.of("pom.xml", "src", "target");

  private final List<SourceFile> files;

  private ContentFolder(List<SourceFile> files) {
    this.files = files;
  }

  /**
   * Reads every file below {@code root} except hidden ones, every README.md and, at the top, the
   * module's own parts ({@code pom.xml}, {@code src}, {@code target}).
   *
   * @throws UncheckedIOException when the folder is missing or a file can't be read
   */
  public static ContentFolder read(Path root) {
    try {
      if (!Files.isDirectory(root)) {
        throw new NotDirectoryException(root.toString());
      }
      FileCollector collector = new FileCollector(root);
      Files.walkFileTree(root, collector);
      return new ContentFolder(
          collector.files.entrySet().parallelStream()
              .map(file -> read(file.getKey(), file.getValue()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(String path, Path file) {
    try {
      return SourceFile.read(path, file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All files by path. */
  public List<SourceFile> files() {
    return files;
  }

  public List<SourceFile> files(FileKind kind) {
    return files.stream().filter(file -> file.kind() == kind).toList();
  }

  public Set<String> paths(FileKind kind) {
    return files(kind).stream().map(SourceFile::path).collect(Collectors.toSet());
  }

  /** The years that have a folder in {@code parent}, in order. */
  public List<String> years(String parent) {
    return files.stream()
        .filter(file -> file.kind() != FileKind.UNEXPECTED)
        .filter(file -> file.path().startsWith(parent + "/"))
        .map(SourceFile::yearFolder)
        .distinct()
        .toList();
  }

  /** The file at {@code path}, or null. */
  public @Nullable SourceFile file(String path) {
    return files.stream().filter(file -> file.path().equals(path)).findFirst().orElse(null);
  }

  private static final class FileCollector extends SimpleFileVisitor<Path> {

    private final Path root;
    private final SortedMap<String, Path> files = new TreeMap<>();

    private FileCollector(Path root) {
      this.root = root;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isIgnored(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isIgnored(file)) {
        String path = root.relativize(file).toString().replace('\\', '/');
        files.put(path, file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isIgnored(Path path) {
      String name = path.getFileName().toString();
      boolean atTop = root.equals(path.getParent());
      return name.startsWith(".")
          || name.equalsIgnoreCase("README.md")
          || (atTop && MODULE_PARTS.contains(name));
    }
  }
}
