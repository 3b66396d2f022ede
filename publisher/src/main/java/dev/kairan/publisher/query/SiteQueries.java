package dev.kairan.publisher.query;

import dev.kairan.api.Graph;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.publisher.answer.ActionItem;
import dev.kairan.publisher.answer.CalendarEntry;
import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.answer.Redirect;
import dev.kairan.publisher.answer.RegionalBlock;
import dev.kairan.publisher.answer.Rule;
import dev.kairan.publisher.answer.SearchText;
import dev.kairan.publisher.answer.Snapshot;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.answer.Topic;
import dev.kairan.publisher.answer.WithdrawnStory;
import dev.kairan.publisher.picture.Pictures;
import java.util.List;
import java.util.Map;

/** Asks the graph for all that the site needs: a fixed number of documents, whatever its size. */
public final class SiteQueries {

  private final Graph graph;

  private SiteQueries(Graph graph) {
    this.graph = graph;
  }

  /**
   * Asks every document once.
   *
   * @throws IllegalStateException when the graph answers with an error, or knows no plan
   */
  public static SiteAnswers ask(Graph graph) {
    return new SiteQueries(graph).all();
  }

  private SiteAnswers all() {
    Site site = one("site", Site.class);
    if (site.plans().isEmpty()) {
      throw new IllegalStateException("a site needs at least one plan");
    }
    return new SiteAnswers(
        site.snapshot(),
        site.rules(),
        one("chamberPages", Chambers.class).chambers().nodes(),
        one("prefecturePages", Prefectures.class).prefectures(),
        one("blockPages", Blocks.class).regionalBlocks(),
        one("storyPages", Stories.class).stories().nodes(),
        one("topicPages", Topics.class).topics(),
        one("planPages", Plans.class).plans(),
        one("actionItemPages", ActionItems.class).actionItems().nodes(),
        one("home", AllYears.class).coverage(),
        site.plans().stream().map(plan -> planYear(plan.fiscalYear())).toList(),
        one("withdrawnStories", Withdrawn.class).withdrawnStories(),
        one("searchTexts", Texts.class).searchTexts(),
        site.redirects(),
        Pictures.NONE);
  }

  private PlanYear planYear(int year) {
    FiscalYear fiscalYear = new FiscalYear(year);
    Map<String, Object> variables =
        Map.of(
            "fiscalYear", year,
            "from", fiscalYear.start().toString(),
            "to", fiscalYear.end().toString());
    OneYear answer = GraphDocument.named("planYear").ask(graph, variables, OneYear.class);
    return new PlanYear(year, answer.coverage(), answer.progress(), answer.calendar());
  }

  private <T> T one(String document, Class<T> type) {
    return GraphDocument.named(document).ask(graph, Map.of(), type);
  }

  private record Site(
      Snapshot snapshot, List<PlanRef> plans, List<Rule> rules, List<Redirect> redirects) {}

  private record PlanRef(int fiscalYear) {}

  private record Nodes<T>(List<T> nodes) {}

  private record Chambers(Nodes<Chamber> chambers) {}

  private record Prefectures(List<Prefecture> prefectures) {}

  private record Blocks(List<RegionalBlock> regionalBlocks) {}

  private record Stories(Nodes<Story> stories) {}

  private record Withdrawn(List<WithdrawnStory> withdrawnStories) {}

  private record Topics(List<Topic> topics) {}

  private record Plans(List<Plan> plans) {}

  private record ActionItems(Nodes<ActionItem> actionItems) {}

  private record Texts(List<SearchText> searchTexts) {}

  private record AllYears(Coverage coverage) {}

  private record OneYear(Coverage coverage, Progress progress, List<CalendarEntry> calendar) {}
}
