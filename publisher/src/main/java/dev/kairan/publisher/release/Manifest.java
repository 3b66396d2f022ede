package dev.kairan.publisher.release;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every file of a release with its SHA-256: two releases are the same when their manifests are.
 *
 * @param files lower-case hex digests by path from the release's root, divided by {@code /}
 */
public record Manifest(SortedMap<String, String> files) {

  public Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** What really lies in {@code folder}, read and hashed anew. */
  public static Manifest of(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            files.put(path, digest(Files.readAllBytes(file)));
            return FileVisitResult.CONTINUE;
          }
        });
    return new Manifest(files);
  }

  static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /** The form that {@code sha256sum -c} reads when run inside the release. */
  public String text() {
    StringBuilder text = new StringBuilder(files.size() * 100);
    for (Map.Entry<String, String> file : files.entrySet()) {
      text.append(file.getValue()).append("  ").append(file.getKey()).append('\n');
    }
    return text.toString();
  }

  void write(Path file) throws IOException {
    Path unfinished = file.resolveSibling("." + file.getFileName());
    Files.writeString(unfinished, text());
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
