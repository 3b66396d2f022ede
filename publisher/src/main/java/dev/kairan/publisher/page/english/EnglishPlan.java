package dev.kairan.publisher.page.english;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.EnglishDay;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.page.thing.EnglishThing;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole plan in English.
 *
 * @param itemCount how many action items it has
 * @param progress address of its progress, in English
 */
public record EnglishPlan(
    PageHead head, Plan plan, List<EnglishOutline.Part> chapters, int itemCount, String progress) {

  static Stream<Page> all(EnglishSite english) {
    return english.answers().plans().stream()
        .map(plan -> of(plan, english))
        .map(page -> new Page(page.head(), "english/plan.jte", page));
  }

  private static EnglishPlan of(Plan plan, EnglishSite english) {
    int itemCount = plan.chapters().stream().mapToInt(Plan.Chapter::actionItemCount).sum();
    String japanese = english.at().plan(plan.fiscalYear());
    String description =
        "The FY"
            + plan.fiscalYear()
            + " business plan of the Japan Chamber of Commerce and Industry in English: basic"
            + " policy and all "
            + itemCount
            + " action items, in Kairan’s own words.";
    PageHead head =
        english.head(
            NavArea.PLAN, plan.titleEn(), description, japanese, List.of(english.homeLink()));
    return new EnglishPlan(
        head.telling(EnglishThing.of(english.site(), japanese, plan.titleEn(), description)),
        plan,
        EnglishOutline.of(plan, english),
        itemCount,
        english.at().english(english.at().progress(plan.fiscalYear())));
  }

  public String adoptedOn() {
    return EnglishDay.day(plan.adoptedOn());
  }
}
