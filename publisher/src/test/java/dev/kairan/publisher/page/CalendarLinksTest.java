package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How readers and programs come from pages to calendars. */
class CalendarLinksTest {

  private static final String WHOLE = "/plans/2023/calendar.ics";

  @Test
  void thePlanAndItsYearOfferTheWholeCalendarOnceToPeopleAndOnceToPrograms() {
    for (String address : List.of("plans/2023/", "calendar/")) {
      Document page = RenderedSite.page(address);
      assertThat(page.select("head > link[type=text/calendar]").eachAttr("href"))
          .containsExactly(WHOLE);
      assertThat(page.select(".ics a").eachAttr("href"))
          .containsExactly("webcal://kairan.example" + WHOLE, WHOLE);
      assertThat(page.select(".ics code").text()).isEqualTo("https://kairan.example" + WHOLE);
    }
  }

  @Test
  void everyCalendarIsLinkedFromExactlyThePageOfItsSubject() {
    Document plan = RenderedSite.page("plans/2023/");
    int items = 0;
    int sections = 0;
    for (String path : RenderedSite.files().keySet()) {
      if (path.matches("plans/2023/[IVXK]+-\\d/calendar.ics")) {
        assertThat(plan.select("a[type=text/calendar][href=/" + path + "]")).as(path).hasSize(1);
        Document page = RenderedSite.page(path.replace("calendar.ics", ""));
        assertThat(page.select(".ics a[href=/" + path + "]")).as(path).hasSize(1);
        assertThat(page.select("head > link[href=/" + path + "]")).as(path).hasSize(1);
        sections++;
      } else if (path.matches("plans/2023/[IVXK]+-\\d-\\d\\d/calendar.ics")) {
        Document page = RenderedSite.page(path.replace("calendar.ics", ""));
        assertThat(page.select("section:has(> #schedules) .ics a[href=/" + path + "]")).hasSize(1);
        assertThat(page.select("head > link[href=/" + path + "]")).hasSize(1);
        items++;
      }
    }
    assertThat(items).isPositive();
    assertThat(
            RenderedSite.pages().values().stream().filter(page -> !page.select(".ics").isEmpty()))
        .as("each section and item with dates, the plan, its year, and the page of feeds")
        .hasSize(items + sections + 3);
  }

  /** The page of the year is made from another answer of the graph than the calendar. */
  @Test
  void theYearShowsAsManyDatesAsItsCalendarHasInIt() {
    String calendar =
        new String(
            Objects.requireNonNull(RenderedSite.files().get(WHOLE.substring(1))),
            StandardCharsets.UTF_8);
    long inYear =
        calendar
            .lines()
            .filter(line -> line.startsWith("DTSTART;VALUE=DATE:"))
            .filter(line -> line.substring(line.indexOf(':') + 1).compareTo("20240331") <= 0)
            .count();

    assertThat(RenderedSite.page("calendar/").select(".dates > li")).hasSize((int) inYear);
  }
}
