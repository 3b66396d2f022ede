package dev.kairan.content.official.folder;

import dev.kairan.content.official.draft.AsImported;
import dev.kairan.content.official.draft.DraftFile;
import dev.kairan.content.time.FiscalYear;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The folder {@code plans/<year>} as it was when looked at.
 *
 * @param files text of every file by its path inside the folder; empty where there is no folder
 */
record PlanFolder(PlanPaths paths, SortedMap<String, String> files) {

  static PlanFolder look(Path content, FiscalYear year) throws IOException {
    PlanPaths paths = new PlanPaths(content.resolve("plans"), year);
    SortedMap<String, String> files = new TreeMap<>();
    Path folder = paths.present();
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new FileAlreadyExistsException(folder.toString());
    }
    if (Files.isDirectory(folder)) {
      for (Path file : filesIn(folder)) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return new PlanFolder(paths, files);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.filter(entry -> !Files.isDirectory(entry)).toList();
    }
  }

  /** True where there is a plan, or the beginning of one. */
  boolean hasPlan() {
    return files.keySet().stream().anyMatch(PlanFolder::isOfPlan);
  }

  /** The files of the plan that hold anything which an import did not write. */
  List<String> written() {
    return files.keySet().stream()
        .filter(PlanFolder::isOfPlan)
        .filter(path -> !AsImported.isIn(files.getOrDefault(path, "")))
        .toList();
  }

  /** The files that no import ever writes, such as a README.md. */
  List<String> others() {
    return files.keySet().stream()
        .filter(path -> !isOfPlan(path) && !path.equals(DraftFile.OFFICIAL))
        .toList();
  }

  private static boolean isOfPlan(String path) {
    return path.equals(DraftFile.PLAN) || path.startsWith(DraftFile.SECTIONS);
  }

  boolean has(DraftFile file) {
    return files.containsKey(file.path());
  }

  /** True where the file is there with the same text; line ends may differ. */
  boolean hasSame(DraftFile file) {
    return has(file)
        && files.getOrDefault(file.path(), "").replace("\r\n", "\n").equals(file.text());
  }
}
