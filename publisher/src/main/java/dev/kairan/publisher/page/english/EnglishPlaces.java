package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where in its plan an action item stands, in English. */
final class EnglishPlaces {

  private final EnglishSite english;
  private final Map<String, Link> parts = new HashMap<>();

  EnglishPlaces(EnglishSite english) {
    this.english = english;
    for (Plan plan : english.answers().plans()) {
      for (Plan.Chapter chapter : plan.chapters()) {
        add(chapter.id(), PlanCode.of(chapter.id()).text() + ". " + chapter.titleEn());
        for (Plan.Section section : chapter.sections()) {
          Integer number = section.number();
          add(section.id(), (number == null ? "" : number + ". ") + section.titleEn());
          section.subheadings().forEach(each -> add(each.id(), each.titleEn()));
        }
      }
    }
  }

  private void add(String id, String label) {
    parts.put(id, new Link(english.at().english(english.at().planPart(id)), label));
  }

  /** From the chapter down; a section that has its chapter's title stands once. */
  List<Link> of(ActionItem item) {
    Map<String, Link> places = new LinkedHashMap<>();
    Stream.of(item.chapter(), item.section()).map(this::part).forEach(link -> put(places, link));
    Ref subheading = item.subheading();
    if (subheading != null) {
      put(places, part(subheading));
    }
    return List.copyOf(places.values());
  }

  private static void put(Map<String, Link> places, Link link) {
    String title = link.label().substring(link.label().indexOf(". ") + 1).strip();
    places.putIfAbsent(title, link);
  }

  private Link part(Ref ref) {
    return Objects.requireNonNull(parts.get(ref.id()), ref.id());
  }
}
