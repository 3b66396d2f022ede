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

  /** The page that search engines should show instead, without a place in it. */
  public String canonical() {
    int place = page.indexOf('#');
    return at().canonical(place < 0 ? page : page.substring(0, place));
  }

  public Addresses at() {
    return style.at();
  }
}
