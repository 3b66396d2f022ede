package dev.kairan.publisher.page;

/**
 * One finished file of the site.
 *
 * @param path place under the site's root, such as {@code chambers/mito/index.html}: ASCII, parts
 *     divided by {@code /}, no leading slash
 * @param bytes the whole content, handed over: neither side changes it afterwards
 * @param indexed false for a page that is in no sitemap
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: written once, then dropped
public record SiteFile(String path, byte[] bytes, boolean indexed) {

  public SiteFile(String path, byte[] bytes) {
    this(path, bytes, true);
  }
}
