package dev.kairan.publisher.share;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The font files of this machine, found without starting AWT: what was drawn with the same files by
 * the same Java need not be drawn again.
 *
 * @param files path, size and time of each
 */
record InstalledFonts(SortedSet<String> files) {

  private static final Pattern FONT = Pattern.compile(".*\\.(?:ttf|otf|ttc|otc)");
  private static final int DEEPEST = 8;

  static InstalledFonts look() {
    String home = System.getProperty("user.home", "");
    SortedSet<String> files = new TreeSet<>();
    Stream.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            home + "/.fonts",
            home + "/.local/share/fonts",
            System.getProperty("java.home", "") + "/lib/fonts",
            "/System/Library/Fonts",
            "/Library/Fonts",
            home + "/Library/Fonts",
            "C:/Windows/Fonts")
        .map(Path::of)
        .filter(Files::isDirectory)
        .forEach(folder -> collect(folder, files));
    return new InstalledFonts(files);
  }

  boolean none() {
    return files.isEmpty();
  }

  private static void collect(Path folder, SortedSet<String> files) {
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          DEEPEST,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes found) {
              if (FONT.matcher(file.toString().toLowerCase(Locale.ROOT)).matches()) {
                files.add(file + " " + found.size() + " " + found.lastModifiedTime());
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      // A folder that cannot be listed has no font for us.
      return;
    }
  }
}
