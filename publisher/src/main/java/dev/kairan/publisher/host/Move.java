package dev.kairan.publisher.host;

/**
 * An address that leads to another one; both without their leading slash.
 *
 * @param from an address at which there is nothing any more
 * @param to an address of this release
 */
record Move(String from, String to) {

  /** True where a page stood, so that another can stand there. */
  boolean ofPage() {
    return from.endsWith("/") || from.endsWith(".html");
  }

  /** The file at the former address. */
  String file() {
    return from.endsWith("/") ? from + "index.html" : from;
  }
}
