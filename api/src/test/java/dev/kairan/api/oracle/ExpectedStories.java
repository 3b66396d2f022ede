package dev.kairan.api.oracle;

import dev.kairan.api.oracle.LinkOracle.Link;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Contact;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the api must say about stories and topics. */
public final class ExpectedStories {

  private final World world;
  private final LinkOracle links;

  public ExpectedStories(World world) {
    this.world = world;
    this.links = new LinkOracle(world);
  }

  /** Newest publication first. */
  public List<Story> stories() {
    return world.stories().stream()
        .sorted(new OrderOracle(world).stories("PUBLISHED_ON", true))
        .toList();
  }

  public Map<String, @Nullable Object> story(Story s) {
    FiscalYear year = s.fiscalYear();
    return Fields.of(
        "id", s.id(),
        "title", s.title(),
        "placements", new ExpectedDesk(world).placements(s),
        "bodyKind", s.bodyKind(),
        "fiscalYear", year == null ? null : year.year(),
        "summary",
            Fields.of(
                "short", s.summary().shortForm(),
                "medium", s.summary().mediumForm(),
                "long", s.summary().longForm()),
        "body", ExpectedPlans.markup(s.body()),
        "date", Fields.date(s.date()),
        "publishedOn", Fields.date(s.publishedOn()),
        "publishAt", s.publishAt() == null ? null : ExpectedPress.text(s.publishAt()),
        "participations",
            s.participations().stream()
                .map(p -> Fields.of("chamber", Fields.id(p.chamber()), "role", p.role()))
                .toList(),
        "topics", Fields.ids(s.topics(), topic -> topic),
        "evidence", s.evidence().stream().map(e -> evidence(s, e)).toList(),
        "figures", s.figures().stream().map(ExpectedStories::figure).toList(),
        "appearances", s.appearances().stream().map(a -> appearance(s, a)).toList(),
        "sources", s.sources().stream().map(source -> source(s, source)).toList(),
        "image", image(s.image()),
        "pressGaps", new PressGapOracle(world.day()).gaps(s),
        "contact", contact(s.contact()),
        "ledBy", s.ledBy(),
        "corrections", new CorrectionOracle(world).corrections(s),
        "withdrawn", null,
        "consent", consent(world.consent(s)),
        "brokenLinks",
            links.links(s).stream()
                .filter(link -> link.status().equals("BROKEN"))
                .map(Link::fields)
                .toList());
  }

  static Map<String, @Nullable Object> evidence(Story story, Evidence e) {
    return Fields.of(
        "story", Fields.id(story.id()),
        "actionItem", Fields.id(e.actionItem()),
        "note", e.note());
  }

  private static Map<String, @Nullable Object> figure(Figure f) {
    return Fields.of(
        "value", f.value().doubleValue(),
        "unit", f.unit(),
        "what", f.what(),
        "basis", f.basis(),
        "approximate", f.approximate());
  }

  private static @Nullable Map<String, @Nullable Object> consent(@Nullable Consent c) {
    return c == null ? null : Fields.of("on", c.on(), "by", c.by());
  }

  private Map<String, @Nullable Object> appearance(Story s, Appearance a) {
    return Fields.of(
        "outlet", Fields.id(a.outlet()),
        "title", a.title(),
        "url", a.url(),
        "date", Fields.date(a.date()),
        "link", a.url() == null ? null : links.link(s, a.url()).fields());
  }

  private Map<String, @Nullable Object> source(Story story, Source s) {
    return Fields.of(
        "title", s.title(),
        "publisher", s.publisher(),
        "url", s.url(),
        "date", Fields.date(s.date()),
        "link", links.link(story, s.url()).fields());
  }

  private @Nullable Map<String, @Nullable Object> image(@Nullable Image i) {
    return i == null
        ? null
        : Fields.of(
            "file", i.file(),
            "alt", i.alt(),
            "credit", i.credit(),
            "licence", i.licence(),
            "caption", i.caption(),
            "expiresOn", i.expiresOn(),
            "usable", i.expiresOn() == null || !world.day().isAfter(i.expiresOn()),
            "width", onItsSide(i) ? i.original().height() : i.original().width(),
            "height", onItsSide(i) ? i.original().width() : i.original().height());
  }

  private static boolean onItsSide(Image i) {
    return List.of(5, 6, 7, 8).contains(i.original().orientation());
  }

  private static @Nullable Map<String, @Nullable Object> contact(@Nullable Contact c) {
    return c == null
        ? null
        : Fields.of("name", c.name(), "phone", c.phone(), "email", c.email(), "hours", c.hours());
  }

  public Map<String, @Nullable Object> topic(Topic t) {
    List<Story> stories =
        stories().stream().filter(story -> story.topics().contains(t.id())).toList();
    return Fields.of(
        "id", t.id(),
        "name", t.name(),
        "nameEn", t.nameEn(),
        "storyCount", stories.size(),
        "sections", Fields.ids(t.sections(), id -> id),
        "stories", Fields.page(stories, Story::id));
  }
}
