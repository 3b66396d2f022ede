package dev.kairan.publisher.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * The last recorded look at a page of every kind in a real browser.
 *
 * @param on the day
 * @param axe version of axe-core
 * @param browser name and version
 * @param widths of the page, in CSS pixels
 * @param zoom of a window 1280 wide, in percent
 * @param text size of text, in percent of the ordinary
 * @param schemes of colours
 * @param kinds every kind of page
 */
public record Examination(
    LocalDate on,
    String axe,
    String browser,
    List<Integer> widths,
    int zoom,
    int text,
    List<String> schemes,
    List<Kind> kinds) {

  private static final String RESOURCE = "/accessibility/examination.json";

  /**
   * A kind of page.
   *
   * @param label as readers call it
   * @param kept rules of axe-core that the page keeps
   * @param violations rules that it breaks
   */
  public record Kind(String name, String label, long kept, long violations) {}

  /** What the tests of this version have recorded. */
  public static Examination recorded() {
    try (InputStream in = Examination.class.getResourceAsStream(RESOURCE)) {
      byte[] json = Objects.requireNonNull(in, RESOURCE).readAllBytes();
      return new JsonMapper().readValue(json, Examination.class);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  /** Rules broken on all pages. */
  public long violations() {
    return kinds.stream().mapToLong(Kind::violations).sum();
  }
}
