package dev.kairan.content.official.folder;

import dev.kairan.content.official.draft.DraftFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A hidden folder beside the plan's, in which new files wait until all of them are safely on disk.
 * Closing it leaves nothing behind; what a killed run left is cleared by the next one.
 */
final class Staging implements AutoCloseable {

  private final PlanPaths paths;
  private final Path folder;

  private Staging(PlanPaths paths) {
    this.paths = paths;
    this.folder = paths.staging(ProcessHandle.current().pid());
  }

  static Staging open(PlanPaths paths) throws IOException {
    Staging staging = new Staging(paths);
    Files.createDirectories(paths.plans());
    Leftovers.clear(paths);
    Files.createDirectory(staging.folder);
    return staging;
  }

  void write(DraftFile file) throws IOException {
    Path target = folder.resolve(file.path());
    Files.createDirectories(target.resolveSibling(""));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(file.text());
    try (FileChannel channel =
        FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** Takes along what lies in the plan's folder but is no part of a plan. */
  void adopt(List<String> others) throws IOException {
    for (String path : others) {
      Path copy = folder.resolve(path);
      Files.createDirectories(copy.resolveSibling(""));
      Files.copy(paths.present().resolve(path), copy, StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  /** Puts one file into the plan's folder by one rename. */
  void putFile(String path) throws IOException {
    Files.move(
        folder.resolve(path),
        paths.folder().resolve(path),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    force(paths.folder());
  }

  /** Makes this the plan's folder; an old one steps aside first, and back should that fail. */
  void putFolder() throws IOException {
    boolean replaces = Files.exists(paths.folder());
    if (replaces) {
      Files.move(paths.folder(), paths.replaced(), StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(folder, paths.folder(), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failure) {
      if (replaces) {
        Files.move(paths.replaced(), paths.folder(), StandardCopyOption.ATOMIC_MOVE);
      }
      throw failure;
    }
    force(paths.plans());
    Leftovers.remove(paths.replaced());
  }

  /** Makes a rename last through a power cut, where the system lets a folder be synced. */
  private static void force(Path directory) {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException impossible) {
      // Windows opens no folders; the rename itself is done.
    }
  }

  @Override
  public void close() throws IOException {
    Leftovers.remove(folder);
  }
}
