package dev.kairan.api.oracle;

import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.plan.SectionGroup;
import dev.kairan.content.plan.Subheading;
import dev.kairan.content.story.Markup;
import dev.kairan.content.story.Topic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the api must say about plans down to their sections. */
public final class ExpectedPlans {

  private final World world;

  public ExpectedPlans(World world) {
    this.world = world;
  }

  public Map<String, @Nullable Object> plan(Plan p) {
    return Fields.of(
        "fiscalYear", p.fiscalYear().year(),
        "title", p.title(),
        "titleEn", p.titleEn(),
        "theme", p.theme(),
        "themeEn", p.themeEn(),
        "subtitle", p.subtitle(),
        "subtitleEn", p.subtitleEn(),
        "adoptedOn", p.adoptedOn(),
        "source",
            Fields.of(
                "publisher", p.source().publisher(),
                "title", p.source().title(),
                "pages", p.source().pages()),
        "basicPolicy", markup(p.basicPolicy()),
        "basicPolicyEn", markup(p.basicPolicyEn()),
        "officialHeading", p.officialHeading(),
        "officialText", p.officialText(),
        "officialPage", p.officialPage(),
        "chapters", p.chapters().stream().map(this::chapter).toList(),
        "sections", p.sections().stream().map(s -> section(p, s)).toList(),
        "actionItems", Fields.page(p.actionItems(), ActionItem::id),
        "droppedItems", dropped(p));
  }

  /** Null where the plan names nothing that it carries on. */
  private @Nullable Object dropped(Plan p) {
    Set<String> named =
        p.actionItems().stream()
            .flatMap(item -> item.predecessors().stream())
            .collect(Collectors.toSet());
    Plan before =
        world.library().plans().stream()
            .filter(plan -> plan.fiscalYear().year() < p.fiscalYear().year())
            .reduce((older, newer) -> newer)
            .orElse(null);
    if (named.isEmpty() || before == null) {
      return null;
    }
    return Fields.ids(
        before.actionItems().stream().filter(item -> !named.contains(item.id())).toList(),
        ActionItem::id);
  }

  private Map<String, @Nullable Object> chapter(Chapter c) {
    long items = world.items().stream().filter(i -> i.chapter().equals(c)).count();
    return Fields.of(
        "id", c.id(),
        "label", c.label(),
        "title", c.title(),
        "titleEn", c.titleEn(),
        "page", c.page(),
        "officialHeading", c.officialHeading(),
        "officialPage", c.officialPage(),
        "actionItemCount", (int) items,
        "groups", c.groups().stream().map(ExpectedPlans::group).toList(),
        "sections", Fields.ids(c.sections(), Section::id));
  }

  private Map<String, @Nullable Object> section(Plan p, Section s) {
    List<Placed> items = world.items().stream().filter(i -> i.section().equals(s)).toList();
    long stories =
        world.stories().stream()
            .filter(story -> world.itemsOf(story).stream().anyMatch(i -> i.section().equals(s)))
            .count();
    List<Topic> topics =
        world.library().topics().stream().filter(t -> t.sections().contains(s.id())).toList();
    Chapter chapter =
        p.chapters().stream().filter(c -> c.sections().contains(s)).findAny().orElseThrow();
    return Fields.of(
        "id", s.id(),
        "number", s.number(),
        "title", s.title(),
        "titleEn", s.titleEn(),
        "page", s.page(),
        "intro", s.intro(),
        "introEn", s.introEn(),
        "officialHeading", s.officialHeading(),
        "officialText", s.officialText(),
        "officialPage", s.officialPage(),
        "actionItemCount", items.size(),
        "storyCount", (int) stories,
        "chapter", Fields.id(chapter.id()),
        "group", Fields.id(s.group()),
        "subheadings", s.subheadings().stream().map(ExpectedPlans::subheading).toList(),
        "actionItems", Fields.ids(items, i -> i.item().id()),
        "topics", Fields.ids(topics, Topic::id));
  }

  private static Map<String, @Nullable Object> group(SectionGroup g) {
    return Fields.of(
        "id", g.id(),
        "title", g.title(),
        "titleEn", g.titleEn(),
        "page", g.page(),
        "officialHeading", g.officialHeading(),
        "officialPage", g.officialPage());
  }

  private static Map<String, @Nullable Object> subheading(Subheading s) {
    return Fields.of(
        "id", s.id(),
        "title", s.title(),
        "titleEn", s.titleEn(),
        "page", s.page(),
        "officialHeading", s.officialHeading(),
        "officialPage", s.officialPage());
  }

  static Map<String, @Nullable Object> markup(Markup m) {
    return Fields.of("markdown", m.markdown(), "html", m.html(), "text", m.text());
  }
}
