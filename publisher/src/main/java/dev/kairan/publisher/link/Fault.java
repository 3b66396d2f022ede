package dev.kairan.publisher.link;

import java.util.Comparator;

/**
 * A reason not to publish the site.
 *
 * @param file path of the file that holds it, such as {@code chambers/mito/index.html}
 * @param element where in it, such as {@code a[href]}
 * @param link what is written there
 * @param reason what is wrong, in Japanese
 */
public record Fault(String file, String element, String link, String reason)
    implements Comparable<Fault> {

  private static final Comparator<Fault> ORDER =
      Comparator.comparing(Fault::file)
          .thenComparing(Fault::link)
          .thenComparing(Fault::element)
          .thenComparing(Fault::reason);

  @Override
  public int compareTo(Fault other) {
    return ORDER.compare(this, other);
  }
}
