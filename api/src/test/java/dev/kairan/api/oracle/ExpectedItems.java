package dev.kairan.api.oracle;

import dev.kairan.api.oracle.World.Placed;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Revision;
import dev.kairan.content.plan.Schedule;
import dev.kairan.content.plan.Target;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Story;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the api must say about action items. */
public final class ExpectedItems {

  private final World world;
  private final ItemStateOracle states;

  public ExpectedItems(World world) {
    this.world = world;
    this.states = new ItemStateOracle(world);
  }

  public Map<String, @Nullable Object> item(Placed placed) {
    ActionItem i = placed.item();
    List<Story> stories =
        world.storiesOf(i).stream()
            .sorted(new OrderOracle(world).stories("PUBLISHED_ON", true))
            .toList();
    return Fields.of(
        "id", i.id(),
        "fiscalYear", placed.plan().fiscalYear().year(),
        "position", placed.plan().actionItems().indexOf(i) + 1,
        "title", i.title(),
        "titleEn", i.titleEn(),
        "summary", i.summary(),
        "summaryEn", i.summaryEn(),
        "officialText", i.officialText(),
        "officialPage", i.officialPage(),
        "page", i.page(),
        "evidenceCount", stories.size(),
        "schemes", i.schemes(),
        "state", states.state(placed),
        "stateReason", states.reason(placed),
        "predecessors", Fields.ids(i.predecessors(), id -> id),
        "successors", Fields.ids(successors(i), next -> next.item().id()),
        "continuation", continuation(placed),
        "chapter", Fields.id(placed.chapter().id()),
        "section", Fields.id(placed.section().id()),
        "subheading", Fields.id(i.subheading()),
        "schedules", i.schedules().stream().map(s -> schedule(i, s)).toList(),
        "targets", i.targets().stream().map(t -> target(i, t)).toList(),
        "partners", i.partners().stream().map(this::partner).toList(),
        "events", i.events().stream().map(e -> event(i, e)).toList(),
        "evidence", stories.stream().map(s -> evidence(s, i)).toList(),
        "stories", Fields.page(stories, Story::id));
  }

  private List<Placed> successors(ActionItem item) {
    return world.items().stream()
        .filter(other -> other.item().predecessors().contains(item.id()))
        .toList();
  }

  private Map<String, @Nullable Object> continuation(Placed placed) {
    int year = placed.plan().fiscalYear().year();
    List<Placed> next = successors(placed.item());
    if (!next.isEmpty()) {
      String years =
          next.stream()
              .map(other -> other.plan().fiscalYear().year() + "年度")
              .distinct()
              .collect(Collectors.joining("、"));
      return Fields.of(
          "state", "CONTINUED", "text", years + "の計画の" + next.size() + "件の項目に引き継がれています。");
    }
    Plan later =
        world.library().plans().stream()
            .filter(plan -> plan.fiscalYear().year() > year)
            .findFirst()
            .orElse(null);
    if (later == null) {
      return Fields.of("state", "UNKNOWN", "text", year + "年度より後の計画は、まだ載っていません。");
    }
    boolean told = later.actionItems().stream().anyMatch(i -> !i.predecessors().isEmpty());
    return told
        ? Fields.of(
            "state", "DROPPED", "text", later.fiscalYear().year() + "年度の計画には、引き継いだ項目がありません。")
        : Fields.of(
            "state", "UNKNOWN", "text", later.fiscalYear().year() + "年度の計画には、引き継ぎの記録がありません（未入力）。");
  }

  private static Map<String, @Nullable Object> schedule(ActionItem item, Schedule s) {
    return Fields.of(
        "id", s.id(),
        "kind", s.kind(),
        "literal", s.literal(),
        "what", s.what(),
        "start", s.start(),
        "end", s.end(),
        "precision", s.precision(),
        "qualifiers", s.qualifiers().stream().map(Enum::name).toList(),
        "note", s.note(),
        "cancelled", s.cancelled(),
        "revisions", s.revisions().stream().map(ExpectedItems::revision).toList(),
        "actionItem", Fields.id(item.id()));
  }

  private static Map<String, @Nullable Object> target(ActionItem item, Target t) {
    Map<String, @Nullable Object> fields =
        Fields.of(
            "__typename", t.getClass().getSimpleName() + "Target",
            "id", t.id(),
            "literal", t.literal(),
            "what", t.what(),
            "start", t.start(),
            "end", t.end(),
            "approximate", t.approximate(),
            "measure", t.measure(),
            "actionItem", Fields.id(item.id()));
    if (t instanceof Target.Count c) {
      fields.putAll(Fields.of("count", (int) c.count(), "unit", c.unit(), "exactly", c.exactly()));
    } else if (t instanceof Target.Share s) {
      fields.putAll(Fields.of("percent", s.percent().doubleValue()));
    } else if (t instanceof Target.Growth g) {
      fields.putAll(
          Fields.of(
              "percent", g.percent().doubleValue(),
              "baselineStart", g.baselineStart(),
              "baselineEnd", g.baselineEnd()));
    }
    return fields;
  }

  private Map<String, @Nullable Object> partner(String name) {
    List<Placed> items =
        world.items().stream().filter(p -> p.item().partners().contains(name)).toList();
    return Fields.of("name", name, "actionItems", Fields.ids(items, p -> p.item().id()));
  }

  private static Map<String, @Nullable Object> event(ActionItem item, Event e) {
    return Fields.of(
        "id", e.id(),
        "name", e.name(),
        "place", e.place(),
        "start", e.start(),
        "end", e.end(),
        "precision", e.precision(),
        "organiser", e.organiser(),
        "note", e.note(),
        "cancelled", e.cancelled(),
        "revisions", e.revisions().stream().map(ExpectedItems::revision).toList(),
        "actionItem", Fields.id(item.id()));
  }

  private static Map<String, @Nullable Object> revision(Revision r) {
    return Fields.of("on", r.on(), "what", r.what(), "cancelled", r.cancelled());
  }

  private static Map<String, @Nullable Object> evidence(Story story, ActionItem item) {
    Evidence link =
        story.evidence().stream()
            .filter(e -> e.actionItem().equals(item.id()))
            .findAny()
            .orElseThrow();
    return ExpectedStories.evidence(story, link);
  }
}
