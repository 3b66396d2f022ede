package dev.kairan.publisher.link;

import java.util.List;

/** Where the lines of {@code _redirects} lead: from, to, status. */
final class RedirectLinks {

  static final String FILE = "_redirects";

  private RedirectLinks() {}

  static List<Link> in(String text) {
    return text.lines()
        .map(line -> line.split(" ", -1))
        .map(fields -> Link.to(fields[0], fields[1]))
        .toList();
  }
}
