package dev.kairan.publisher.release;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a release: the instant and the content that it was made from.
 *
 * @param at the instant of the run, to the second
 * @param snapshot id of the content's snapshot, hex digits
 * @param revision 1, or higher where other settings (such as another base address) gave another
 *     site from the same content at the same instant
 */
public record ReleaseName(Instant at, String snapshot, int revision)
    implements Comparable<ReleaseName> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern FORM =
      Pattern.compile("(\\d{8}T\\d{6}Z)-([0-9a-f]+)(?:-([1-9]\\d{0,5}))?");
  private static final Comparator<ReleaseName> ORDER =
      Comparator.comparing(ReleaseName::at)
          .thenComparing(ReleaseName::snapshot)
          .thenComparing(ReleaseName::revision);

  /** Reads {@code 20231001T000000Z-0a1b2c3d4e5f}, with {@code -2} behind it for a revision. */
  public static Optional<ReleaseName> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = TIME.parse(matcher.group(1), Instant::from);
      String revision = matcher.group(3);
      return Optional.of(
          new ReleaseName(at, matcher.group(2), revision == null ? 1 : Integer.parseInt(revision)));
    } catch (DateTimeException noSuchInstant) {
      return Optional.empty();
    }
  }

  /** The form that {@link #parse} reads; sorts by instant. */
  public String text() {
    String name = TIME.format(at) + "-" + snapshot;
    return revision == 1 ? name : name + "-" + revision;
  }

  ReleaseName nextRevision() {
    return new ReleaseName(at, snapshot, revision + 1);
  }

  @Override
  public int compareTo(ReleaseName other) {
    return ORDER.compare(this, other);
  }
}
