package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;
import java.util.List;

/** The site itself, and who publishes it. */
public final class SiteThing {

  private SiteThing() {}

  public static Thing of(Site site, String description) {
    Addresses at = site.at();
    Thing logo =
        Thing.of("ImageObject")
            .with("url", at.canonical(site.frame().card().href()))
            .with("width", site.frame().card().width())
            .with("height", site.frame().card().height());
    return Thing.at("WebSite", at.canonical(at.home()))
        .with("name", PageHead.SITE)
        .withAll("alternateName", List.of("Kairan", "回覧"))
        .with("url", at.canonical(at.home()))
        .with("description", description)
        .with("inLanguage", "ja")
        .with("publisher", Houses.kairan(site).with("logo", logo));
  }
}
