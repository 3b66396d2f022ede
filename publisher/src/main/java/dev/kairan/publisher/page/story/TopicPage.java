package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.chart.TileMap;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.facet.Choices;
import dev.kairan.publisher.facet.FacetKind;
import dev.kairan.publisher.facet.Filter;
import dev.kairan.publisher.facet.Filters;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.Alternate;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Pager;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of the stories of one topic.
 *
 * @param map the chambers with such a story; on the first page only
 * @param sections the sections of the plan that it belongs to
 */
public record TopicPage(
    PageHead head,
    Topic topic,
    @Nullable TileMap map,
    List<Link> sections,
    Filter filter,
    List<StoryCard> stories,
    Pager pager) {

  /** The pages of all topics. */
  public static Stream<Page> all(Choices choices) {
    Site site = choices.site();
    Filters filters = new Filters(choices);
    PlanSections sections = new PlanSections(site);
    TileMaps maps = new TileMaps(site);
    return site.answers().topics().stream()
        .flatMap(
            topic -> {
              Filter filter = filters.of(choices.facet(FacetKind.TOPIC, topic.id()));
              return Pager.over(topic.stories().size(), site.at().topic(topic.id())).stream()
                  .map(pager -> of(site, topic, maps, sections, filter, pager));
            })
        .map(page -> new Page(page.head(), "story/topic.jte", page));
  }

  private static TopicPage of(
      Site site, Topic topic, TileMaps maps, PlanSections sections, Filter filter, Pager pager) {
    return new TopicPage(
        head(site, topic, pager),
        topic,
        pager.number() == 1
            ? maps.of(
                "「" + topic.name() + "」の事例のある会議所", topic.stories(), site.at().topic(topic.id()))
            : null,
        sections.links(topic),
        filter,
        pager.rows(site.cards().all(topic.stories())),
        pager);
  }

  private static PageHead head(Site site, Topic topic, Pager pager) {
    String first = site.at().topic(topic.id());
    return site.head(
            NavArea.TOPICS,
            "テーマ「" + topic.name() + "」の事例" + pager.suffix(),
            "「"
                + topic.name()
                + "」をテーマとする商工会議所の取り組み事例"
                + topic.storyCount()
                + "件と、関わりのある事業計画の節をまとめました。"
                + pager.suffix(),
            pager.href(),
            List.of(site.homeLink(), site.topicsLink()))
        .with(
            List.of(
                Alternate.ninjs(site.at(), first),
                new Alternate("text/csv", csv(site.at(), topic), "事例と数字")))
        .with(Alternate.feeds(site.at(), first, "テーマ「" + topic.name() + "」の事例"));
  }

  /** Address of a table of its stories with their numbers. */
  public String csv() {
    return csv(head.frame().at(), topic);
  }

  private static String csv(Addresses at, Topic topic) {
    return at.dataFile("topics/" + topic.id(), "csv");
  }
}
