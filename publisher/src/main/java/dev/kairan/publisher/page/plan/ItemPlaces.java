package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where in its plan an action item stands: chapter, section, sub-heading. */
final class ItemPlaces {

  private final Map<String, Link> parts = new HashMap<>();
  private final Map<Integer, Plan.Source> sources = new HashMap<>();

  ItemPlaces(Site site) {
    for (Plan plan : site.answers().plans()) {
      sources.put(plan.fiscalYear(), plan.source());
      for (Plan.Chapter chapter : plan.chapters()) {
        add(site, chapter.id(), chapter.label() + "　" + chapter.title());
        for (Plan.Section section : chapter.sections()) {
          add(site, section.id(), heading(section));
          section.subheadings().forEach(each -> add(site, each.id(), each.title()));
        }
      }
    }
  }

  private void add(Site site, String id, String label) {
    parts.put(id, new Link(site.at().planPart(id), label));
  }

  private static String heading(Plan.Section section) {
    return section.number() == null ? section.title() : section.number() + ". " + section.title();
  }

  /** From the chapter down. The one section of 継続課題 repeats its chapter's title: once will do. */
  List<Link> of(ActionItem item) {
    List<Link> places = new ArrayList<>();
    places.add(part(item.chapter()));
    Link section = part(item.section());
    if (!places.get(0).label().endsWith(section.label())) {
      places.add(section);
    }
    Ref subheading = item.subheading();
    if (subheading != null) {
      places.add(part(subheading));
    }
    return places;
  }

  /** The official document of the item's plan. */
  Plan.Source source(ActionItem item) {
    return Objects.requireNonNull(sources.get(item.fiscalYear()));
  }

  private Link part(Ref ref) {
    return Objects.requireNonNull(parts.get(ref.id()), ref.id());
  }
}
