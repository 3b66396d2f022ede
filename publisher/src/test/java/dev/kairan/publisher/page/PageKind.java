package dev.kairan.publisher.page;

/**
 * A kind of page, shown by one of its pages.
 *
 * @param name for files and reports
 * @param label as readers call it
 * @param path of the page, below the root of the site
 * @param ready selects what is there once the page is whole
 */
record PageKind(String name, String label, String path, String ready) {

  PageKind(String name, String label, String path) {
    this(name, label, path, "h1");
  }

  /** True for what stands in the pages of others. */
  boolean isPart() {
    return path.startsWith("embed/");
  }

  @Override
  public String toString() {
    return name;
  }
}
