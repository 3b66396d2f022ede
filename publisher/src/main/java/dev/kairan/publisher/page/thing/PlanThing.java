package dev.kairan.publisher.page.thing;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.linked.Thing;

/** A plan as the site restates it, with the document that it restates. */
public final class PlanThing {

  private PlanThing() {}

  public static Thing of(Site site, Plan plan) {
    FiscalYear year = new FiscalYear(plan.fiscalYear());
    Thing document =
        Thing.of("CreativeWork")
            .with("name", plan.source().title())
            .with("publisher", Houses.named(plan.source().publisher()));
    return named(site, plan.fiscalYear())
        .with("name", plan.title())
        .with("alternativeHeadline", plan.theme())
        .with("temporalCoverage", year.start() + "/" + year.end())
        .with("inLanguage", "ja")
        .with("author", Houses.kairan(site))
        .with("publisher", Houses.kairan(site))
        .with("isBasedOn", document);
  }

  static Thing named(Site site, int fiscalYear) {
    return Thing.at("CreativeWork", site.at().canonical(site.at().plan(fiscalYear)));
  }
}
