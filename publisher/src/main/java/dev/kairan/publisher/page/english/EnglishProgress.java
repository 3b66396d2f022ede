package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Coverage;
import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.answer.Progress;
import dev.kairan.publisher.chart.TileMap;
import dev.kairan.publisher.chart.TileMaps;
import dev.kairan.publisher.html.Covered;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.query.PlanYear;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan's progress in English.
 *
 * @param counts coverage of all years, then of the plan's year
 * @param map the chambers covered in the plan's year
 * @param evidenceRule address of the rule behind the evidence count
 */
public record EnglishProgress(
    PageHead head,
    Progress progress,
    Coverage inYear,
    List<Covered> counts,
    TileMap map,
    String evidenceRule,
    List<EnglishTarget> targets,
    List<EnglishOutline.Part> chapters) {

  static Stream<Page> all(EnglishSite english) {
    EnglishTargets targets = new EnglishTargets(english);
    List<Plan> plans = english.answers().plans();
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      PlanYear year = english.answers().planYears().get(i);
      EnglishProgress page = of(plans.get(i), year, targets, english);
      pages.add(new Page(page.head(), "english/progress.jte", page));
    }
    return pages.stream();
  }

  private static EnglishProgress of(
      Plan plan, PlanYear year, EnglishTargets targets, EnglishSite english) {
    int fiscalYear = plan.fiscalYear();
    Coverage coverage = year.coverage();
    PageHead head =
        english.head(
            NavArea.PROGRESS,
            "Progress of the business plan for FY" + fiscalYear,
            "How far the "
                + year.progress().targets().size()
                + " numerical targets of the FY"
                + fiscalYear
                + " business plan have been reached, and how many local chambers have a story."
                + " What is not recorded is shown as such, never as 0.",
            english.at().progress(fiscalYear),
            List.of(english.homeLink(), english.planLink(fiscalYear)));
    return new EnglishProgress(
        head,
        year.progress(),
        coverage,
        english.counts(coverage),
        new TileMaps(english.site())
            .inEnglish(coverage, "Chambers with a story in FY" + fiscalYear),
        english.at().englishRule(year.progress().evidenceRule().id()),
        targets.of(year.progress()),
        EnglishOutline.of(plan, english));
  }

  public String asOf() {
    return EnglishDay.day(progress.asOf());
  }

  /** Chambers that should have a story by now at an even pace, where that can be said. */
  public @Nullable String expectedByNow() {
    return inYear.expectedByNow() == null ? null : NumberText.rounded(inYear.expectedByNow());
  }
}
