package dev.kairan.publisher.html;

import dev.kairan.publisher.linked.Thing;
import java.util.ArrayList;
import java.util.List;

/** The way to a page from the home page, for programs. */
final class Breadcrumbs {

  private Breadcrumbs() {}

  static Thing of(PageHead head) {
    List<Thing> steps = new ArrayList<>();
    for (Link link : head.trail()) {
      steps.add(step(steps.size() + 1, link.label(), head.frame().at().canonical(link.href())));
    }
    steps.add(step(steps.size() + 1, head.title(), head.canonical()));
    return Thing.of("BreadcrumbList").withAll("itemListElement", steps);
  }

  private static Thing step(int position, String name, String address) {
    return Thing.of("ListItem").with("position", position).with("name", name).with("item", address);
  }
}
