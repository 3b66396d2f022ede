package dev.kairan.publisher.embed;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;

/**
 * What every embed says of itself, whatever its kind.
 *
 * @param style what all embeds of the site have in common
 * @param title what it shows
 * @param page root-relative address of the page that it stands for
 */
public record EmbedHead(EmbedStyle style, String title, String page) {

  public String fullTitle() {
    return title + "｜" + PageHead.SITE;
  }

  /** The page that search engines should show instead. */
  public String canonical() {
    return at().canonical(page);
  }

  public Addresses at() {
    return style.at();
  }
}
