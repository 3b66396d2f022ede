package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;
import java.util.List;

/**
 * A chamber as an organisation. 日本商工会議所 is what the chambers form together: they are its members,
 * not its branches.
 */
public final class ChamberThing {

  private static final String FEDERATION = "日本商工会議所";

  private ChamberThing() {}

  public static Thing of(Site site, Chamber chamber) {
    boolean exists = chamber.validTo() == null;
    return Thing.at("Organization", site.at().canonical(site.at().chamber(chamber.id())))
        .with("name", chamber.name())
        .withAll("alternateName", List.of(chamber.shortName(), chamber.kana()))
        .with("url", chamber.website())
        .with(
            "address",
            Thing.of("PostalAddress")
                .with("addressCountry", "JP")
                .with("addressRegion", site.prefectures().get(chamber.prefecture()).name()))
        .with("dissolutionDate", exists ? null : String.valueOf(chamber.validTo()))
        .with("memberOf", exists ? Houses.named(FEDERATION) : null);
  }
}
