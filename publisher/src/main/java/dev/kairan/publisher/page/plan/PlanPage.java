package dev.kairan.publisher.page.plan;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.CalendarLink;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.Link;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.page.thing.PlanThing;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of a whole plan.
 *
 * @param calendar its dates, where it has any
 * @param policy the official basic policy, where it was imported
 * @param itemCount how many action items it has
 * @param progress address of its progress
 */
public record PlanPage(
    PageHead head,
    Plan plan,
    @Nullable CalendarLink calendar,
    @Nullable Quotation policy,
    List<PlanOutline.Part> chapters,
    int itemCount,
    String progress) {

  /** The pages of all plans. */
  public static Stream<Page> all(Site site) {
    return site.answers().plans().stream()
        .map(plan -> of(site, plan))
        .map(page -> new Page(page.head(), "plan/plan.jte", page));
  }

  private static PlanPage of(Site site, Plan plan) {
    int itemCount = plan.chapters().stream().mapToInt(Plan.Chapter::actionItemCount).sum();
    PageHead head =
        site.head(
                NavArea.PLAN,
                plan.title(),
                "日本商工会議所の"
                    + plan.fiscalYear()
                    + "年度事業計画「"
                    + plan.theme()
                    + "」の全体。基本的な考え方と、章・節ごとのアクションプラン"
                    + itemCount
                    + "項目を、平易な言葉でまとめました。",
                site.at().plan(plan.fiscalYear()),
                List.of(site.homeLink()))
            .inEnglish()
            .telling(PlanThing.of(site, plan));
    CalendarLink calendar = CalendarLinks.ofPlan(plan.fiscalYear(), site);
    return new PlanPage(
        head.with(Stream.ofNullable(calendar).map(CalendarLink::alternate).toList()),
        plan,
        calendar,
        Quotation.of(
            plan.officialHeading(), plan.officialText(), plan.source(), plan.officialPage()),
        PlanOutline.of(plan, site),
        itemCount,
        site.at().progress(plan.fiscalYear()));
  }

  public String adoptedOn() {
    return DayText.day(plan.adoptedOn());
  }

  /** Where the progress of this plan is counted. */
  public Link progressLink() {
    return new Link(progress, plan.fiscalYear() + "年度の進捗");
  }
}
