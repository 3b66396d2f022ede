package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.chart.TileMap;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.query.PlanYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a plan's progress.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param map the chambers covered in the plan's year
 * @param evidenceRule address of the rule behind the evidence count
 */
public record ProgressPage(
    PageHead head,
    Progress progress,
    Coverage inYear,
    List<Covered> counts,
    TileMap map,
    String evidenceRule,
    List<TargetView> targets,
    List<PlanOutline.Part> chapters) {

  /** The pages of the progress of all plans. */
  public static Stream<Page> all(Site site) {
    TargetViews targets = new TargetViews(site);
    List<Plan> plans = site.answers().plans();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      ProgressPage page = of(site, plans.get(i), site.answers().planYears().get(i), targets);
      pages.add(new Page(page.head(), "plan/progress.jte", page));
    }
    return pages.stream();
  }

  private static ProgressPage of(Site site, Plan plan, PlanYear year, TargetViews targets) {
    int fiscalYear = plan.fiscalYear();
    PageHead head =
        site.head(
                NavArea.PROGRESS,
                fiscalYear + "年度事業計画の進捗",
                fiscalYear
                    + "年度事業計画の数値目標"
                    + year.progress().targets().size()
                    + "件の達成状況と、取り組み事例の載っている会議所の数。記録のないものは未入力と示し、数え方も公開しています。",
                site.at().progress(fiscalYear),
                List.of(site.homeLink(), site.planLink(fiscalYear)))
            .inEnglish();
    return new ProgressPage(
        head,
        year.progress(),
        year.coverage(),
        List.of(
            Covered.of(site.answers().coverage(), site.at()),
            Covered.of(year.coverage(), site.at())),
        new TileMaps(site).of(year.coverage()),
        site.at().rule(year.progress().evidenceRule().id()),
        targets.of(year.progress()),
        PlanOutline.of(plan, site));
  }

  /** The targets of the newest plan. */
  public static List<TargetView> targets(Site site) {
    return new TargetViews(site).of(site.planYear().progress());
  }

  public String asOf() {
    return DayText.day(progress.asOf());
  }

  /** Chambers that should have a story by now at an even pace, where that can be said. */
  public @Nullable String expectedByNow() {
    return inYear.expectedByNow() == null ? null : NumberText.rounded(inYear.expectedByNow());
  }
}
