package dev.kairan.publisher.page.thing;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;

/** An action item as a part of its plan. */
public final class ItemThing {

  private ItemThing() {}

  public static Thing of(Site site, ActionItem item) {
    return named(site, item)
        .with("description", item.summary())
        .with("position", item.position())
        .with("inLanguage", "ja")
        .with("author", Houses.kairan(site))
        .withAll(
            "mentions",
            item.partners().stream().map(partner -> Houses.named(partner.name())).toList());
  }

  /** Enough to know it by. */
  static Thing named(Site site, ActionItem item) {
    return Thing.at("CreativeWork", site.at().canonical(site.at().item(item.id())))
        .with("name", item.title())
        .with("alternateName", PlanCode.of(item.id()).text())
        .with("isPartOf", PlanThing.named(site, item.fiscalYear()));
  }
}
