package dev.kairan.publisher.link;

/** Where a link leads. */
sealed interface Address {

  /**
   * To the site itself.
   *
   * @param path from the site's root, decoded, without leading slash; empty for the root
   * @param fragment decoded, without {@code #}; empty where there is none
   */
  record Inside(String path, String fragment) implements Address {}

  /** To somewhere else, by a well-formed address. */
  record Elsewhere() implements Address {}

  /**
   * Nowhere.
   *
   * @param reason in Japanese
   */
  record Malformed(String reason) implements Address {}
}
