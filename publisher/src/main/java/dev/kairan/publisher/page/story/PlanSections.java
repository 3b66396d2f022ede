package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Plan.Section;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import java.util.List;

/** Links to the sections of all plans. */
final class PlanSections {

  private final Index<Link> links;

  PlanSections(Site site) {
    List<Section> sections =
        site.answers().plans().stream()
            .flatMap(plan -> plan.chapters().stream())
            .flatMap(chapter -> chapter.sections().stream())
            .toList();
    links =
        Index.of(
            sections,
            Section::id,
            section -> new Link(site.at().section(section.id()), label(section)));
  }

  /** The sections that a topic belongs to. */
  List<Link> links(Topic topic) {
    return links.all(topic.sections());
  }

  private static String label(Section section) {
    PlanCode code = PlanCode.of(section.id());
    return code.fiscalYear() + "年度計画 " + code.text() + "「" + section.title() + "」";
  }
}
