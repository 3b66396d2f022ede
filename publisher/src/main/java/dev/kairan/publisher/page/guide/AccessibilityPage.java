package dev.kairan.publisher.page.guide;

import dev.kairan.publisher.access.Examination;
import dev.kairan.publisher.html.DayText;
import dev.kairan.publisher.html.NavArea;
import dev.kairan.publisher.html.Page;
import dev.kairan.publisher.html.PageHead;
import dev.kairan.publisher.html.Site;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How accessible the site means to be, and what tests have found.
 *
 * @param tested what they looked at
 */
public record AccessibilityPage(PageHead head, Examination tested) {

  public static Page of(Site site) {
    PageHead head =
        site.head(
            NavArea.NONE,
            "ウェブアクセシビリティについて",
            "Kairanが目標とするウェブアクセシビリティの規格と水準、試験で調べたページと結果、確かめていないことを記します。",
            site.at().accessibility(),
            List.of(site.homeLink()));
    return new Page(
        head, "guide/accessibility.jte", new AccessibilityPage(head, Examination.recorded()));
  }

  public String day() {
    return DayText.day(tested.on());
  }

  public String widths() {
    return tested.widths().stream().map(String::valueOf).collect(Collectors.joining("、"));
  }
}
