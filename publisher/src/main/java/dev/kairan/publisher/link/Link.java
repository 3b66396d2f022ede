package dev.kairan.publisher.link;

/**
 * An address that a file of the site names.
 *
 * @param element where it stands, such as {@code a[href]}
 * @param target as written, with entities resolved
 * @param own true when it must lie on the site itself, such as a canonical address
 */
record Link(String element, String target, boolean own) {

  static Link to(String element, String target) {
    return new Link(element, target, false);
  }
}
