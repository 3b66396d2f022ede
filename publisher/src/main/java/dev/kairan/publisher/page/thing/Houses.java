package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;

/** Who publishes: the site itself, and the house whose plan it restates. */
final class Houses {

  private Houses() {}

  /** The site as a publisher; its page tells who that is. */
  static Thing kairan(Site site) {
    Addresses at = site.at();
    return Thing.at("Organization", at.canonical(at.about()))
        .with("name", PageHead.SITE)
        .with("url", at.canonical(at.home()));
  }

  /** 日本商工会議所, or whoever else the plan's source names. */
  static Thing named(String name) {
    return Thing.of("Organization").with("name", name);
  }
}
