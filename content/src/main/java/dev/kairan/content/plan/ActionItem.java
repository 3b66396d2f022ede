package dev.kairan.content.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action item (アクションプラン項目): one promise of the plan.
 *
 * @param id such as {@code 2023-III-4-02}
 * @param subheading id of the {@link Subheading}, where there is one
 * @param title headline in our own words
 * @param summary all facts of the item in our own words
 * @param page page of the official document
 * @param officialText official wording, where the official document was imported
 * @param officialPage page on which that was found to begin, where known
 * @param partners names of the organisations that the item names
 * @param schemes names of programmes, laws, certificates and other named things, exact
 * @param predecessors ids of the items of earlier plans that it carries on
 */
public record ActionItem(
    String id,
    @Nullable String subheading,
    String title,
    String titleEn,
    String summary,
    String summaryEn,
    int page,
    @Nullable String officialText,
    @Nullable Integer officialPage,
    List<Schedule> schedules,
    List<Target> targets,
    List<String> partners,
    List<Event> events,
    List<String> schemes,
    List<String> predecessors) {

  public ActionItem {
    schedules = List.copyOf(schedules);
    targets = List.copyOf(targets);
    partners = List.copyOf(partners);
    events = List.copyOf(events);
    schemes = List.copyOf(schemes);
    predecessors = List.copyOf(predecessors);
  }
}
