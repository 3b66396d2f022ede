package dev.kairan.api.oracle;

import dev.kairan.content.Library;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Chapter;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.plan.Section;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.Consent;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.story.Withdrawal;
import dev.kairan.content.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A library as one walks through it by hand on a day: every relation found by looking at every
 * record. Stories that are withdrawn on that day are not there.
 */
public record World(Library library, LocalDate day) {

  /** The day of all runs that tests ask unless they say another. */
  public static final LocalDate USUAL_DAY = LocalDate.of(2023, 10, 1);

  /** The library on the usual day. */
  public World(Library library) {
    this(library, USUAL_DAY);
  }

  /** The same library on another day. */
  public World on(LocalDate other) {
    return new World(library, other);
  }

  /** The stories that stand, in the order of the library. */
  public List<Story> stories() {
    return library.stories().stream().filter(this::stands).toList();
  }

  /** The corrections that were made by this day, in the order of the file. */
  public List<Correction> corrections(Story story) {
    return story.corrections().stream().filter(each -> !each.on().isAfter(day)).toList();
  }

  /** The consent, where it was given by this day. */
  public @Nullable Consent consent(Story story) {
    Consent consent = story.consent();
    return consent != null && day.isBefore(consent.on()) ? null : consent;
  }

  private boolean stands(Story story) {
    Withdrawal withdrawn = story.withdrawn();
    return withdrawn == null || day.isBefore(withdrawn.on());
  }

  /** An action item and where it stands. */
  public record Placed(Plan plan, Chapter chapter, Section section, ActionItem item) {}

  public List<Placed> items() {
    List<Placed> items = new ArrayList<>();
    for (Plan plan : library.plans()) {
      for (Chapter chapter : plan.chapters()) {
        for (Section section : chapter.sections()) {
          section.actionItems().forEach(i -> items.add(new Placed(plan, chapter, section, i)));
        }
      }
    }
    return items;
  }

  public List<Story> storiesOf(Chamber chamber) {
    return stories().stream()
        .filter(s -> s.participations().stream().anyMatch(p -> p.chamber().equals(chamber.id())))
        .toList();
  }

  public List<Story> storiesOf(ActionItem item) {
    return stories().stream()
        .filter(s -> s.evidence().stream().anyMatch(e -> e.actionItem().equals(item.id())))
        .toList();
  }

  public List<Story> storiesOf(Topic topic) {
    return stories().stream().filter(s -> s.topics().contains(topic.id())).toList();
  }

  public List<Chamber> chambersOf(Story story) {
    return library.chambers().stream().filter(c -> storiesOf(c).contains(story)).toList();
  }

  public List<Topic> topicsOf(Story story) {
    return library.topics().stream().filter(t -> story.topics().contains(t.id())).toList();
  }

  public List<Placed> itemsOf(Story story) {
    return items().stream().filter(placed -> storiesOf(placed.item()).contains(story)).toList();
  }

  public List<Outlet> outletsOf(Story story) {
    return library.outlets().stream()
        .filter(o -> story.appearances().stream().anyMatch(a -> a.outlet().equals(o.id())))
        .toList();
  }

  public List<Visit> visitsOf(Chamber chamber) {
    return library.visits().stream().filter(v -> v.chamber().equals(chamber.id())).toList();
  }

  public List<Request> requestsOf(Chamber chamber) {
    return library.desk().requests().stream()
        .filter(r -> r.chamber().equals(chamber.id()))
        .toList();
  }

  public List<Training> trainingsOf(Chamber chamber) {
    return library.desk().trainings().stream()
        .filter(t -> t.chambers().contains(chamber.id()))
        .toList();
  }

  public List<Chamber> chambersOf(Training training) {
    return library.chambers().stream().filter(c -> training.chambers().contains(c.id())).toList();
  }

  public Outlet outletOf(Clipping clipping) {
    return library.outlets().stream()
        .filter(o -> o.id().equals(clipping.outlet()))
        .findAny()
        .orElseThrow();
  }

  /** The release that a clipping names, or that of the clipping it copies. */
  public @Nullable Release releaseOf(Clipping clipping) {
    String named =
        library.clippings().stream()
            .filter(c -> c.id().equals(clipping.id()) || c.id().equals(clipping.copyOf()))
            .sorted(Comparator.comparing(c -> !c.id().equals(clipping.id())))
            .map(Clipping::release)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    return library.pressOffice().releases().stream()
        .filter(r -> r.id().equals(named))
        .findAny()
        .orElse(null);
  }

  public List<Clipping> clippingsOf(Release release) {
    return library.clippings().stream().filter(c -> release.equals(releaseOf(c))).toList();
  }
}
