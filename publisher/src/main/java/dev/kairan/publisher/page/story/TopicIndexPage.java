package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.chart.TopicHeat;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;

/** All topics. */
public record TopicIndexPage(PageHead head, List<Row> topics, TopicHeat heat) {

  /** A topic with the number of its stories and the sections of the plan that it belongs to. */
  public record Row(Link link, String nameEn, int storyCount, List<Link> sections) {}

  public static Page of(Site site) {
    PlanSections sections = new PlanSections(site);
    PageHead head =
        site.head(
            NavArea.TOPICS,
            "テーマから探す",
            "観光、事業承継、デジタル化など" + site.answers().topics().size() + "のテーマから、商工会議所の取り組み事例を探せます。",
            site.at().topics(),
            List.of(site.homeLink()));
    List<Row> rows =
        site.answers().topics().stream().map(each -> row(site, each, sections)).toList();
    return new Page(
        head, "story/topicIndex.jte", new TopicIndexPage(head, rows, TopicHeat.of(site)));
  }

  private static Row row(Site site, Topic topic, PlanSections sections) {
    return new Row(
        site.topics().get(topic.id()), topic.nameEn(), topic.storyCount(), sections.links(topic));
  }
}
