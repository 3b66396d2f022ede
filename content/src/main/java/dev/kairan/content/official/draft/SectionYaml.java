package dev.kairan.content.official.draft;

import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.outline.Outline;
import java.util.List;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** The file {@code sections/<section>.yaml} of a new plan. */
record SectionYaml(PlanDraft draft, Outline.Section section) {

  String text() {
    Fields fields = new Fields().plain("id", draft.id(section.code()));
    Integer number = section.number();
    if (number != null) {
      fields.number("number", number);
    }
    heading(fields, section.heading().text());
    String group = section.group();
    if (group != null) {
      fields.plain("group", draft.id(group));
    }
    fields
        .number("page", section.heading().page())
        .unwritten("intro")
        .unwrittenEnglish("introEn")
        .list("subheadings", section.subheadings().stream().map(this::subheading).toList())
        .list("actionItems", section.items().stream().map(this::item).toList());
    return YamlPaper.text(fields.block());
  }

  private MappingNode subheading(Outline.Subheading subheading) {
    Fields fields = new Fields().plain("id", draft.id(subheading.code()));
    return heading(fields, subheading.heading().text())
        .number("page", subheading.heading().page())
        .block();
  }

  private static Fields heading(Fields fields, String text) {
    return fields.plain("title", text).unwrittenEnglish("titleEn");
  }

  private MappingNode item(Outline.Item item) {
    Fields fields = new Fields().plain("id", draft.id(item.code()));
    String subheading = item.subheading();
    if (subheading != null) {
      fields.plain("subheading", draft.id(subheading));
    }
    fields
        .unwritten("title")
        .unwrittenEnglish("titleEn")
        .unwritten("summary")
        .unwrittenEnglish("summaryEn")
        .number("page", item.wording().page());
    return facts(fields, draft.factsOf(item)).block();
  }

  private static Fields facts(Fields fields, ItemFacts facts) {
    return fields
        .list("schedules", facts.schedules().stream().map(ScheduleYaml::node).toList())
        .list("targets", facts.targets().stream().map(TargetYaml::node).toList())
        .list("partners", distinct(facts.partners()).map(Scalars::plain).toList())
        .list("events", facts.events().stream().map(EventYaml::node).toList())
        .list("schemes", distinct(facts.schemes()).map(Scalars::quoted).toList());
  }

  /** Nothing may stand twice in such a list. */
  private static Stream<String> distinct(List<String> names) {
    return names.stream().distinct();
  }
}
