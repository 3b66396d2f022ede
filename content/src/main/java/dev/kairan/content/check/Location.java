package dev.kairan.content.check;

import java.util.Comparator;

/**
 * A place in the content folder that an editor can open.
 *
 * @param file path inside the content folder, with forward slashes
 * @param line from 1; 1 also where the file as a whole is meant
 * @param field the YAML field (dotted, such as {@code image.alt}) or CSV column; empty where the
 *     line or file as a whole is meant
 */
public record Location(String file, int line, String field) implements Comparable<Location> {

  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::file)
          .thenComparingInt(Location::line)
          .thenComparing(Location::field);

  /** The file as a whole. */
  public static Location ofFile(String file) {
    return new Location(file, 1, "");
  }

  public Location withLine(int newLine) {
    return new Location(file, newLine, field);
  }

  public Location withField(String newField) {
    return new Location(file, line, newField);
  }

  /** By file, line and field. */
  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }
}
