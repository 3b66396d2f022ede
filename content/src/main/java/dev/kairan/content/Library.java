package dev.kairan.content;

import dev.kairan.content.desk.Desk;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.place.Chamber;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.place.FormerName;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.press.Clipping;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.press.PressOffice;
import dev.kairan.content.story.Story;
import dev.kairan.content.story.Topic;
import dev.kairan.content.visit.Visit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All content, immutable and cross-referenced: every id that one part names exists in another.
 *
 * <p>Chambers and their former names are in the order of their files, stories by id, plans by
 * fiscal year.
 */
public record Library(
    Snapshot snapshot,
    ChamberCensus census,
    List<Chamber> chambers,
    List<FormerName> formerNames,
    List<Plan> plans,
    List<Topic> topics,
    List<Outlet> outlets,
    List<Story> stories,
    List<Visit> visits,
    List<Clipping> clippings,
    Desk desk,
    List<LinkCheck> linkChecks,
    List<Redirect> redirects,
    PressOffice pressOffice) {

  public Library {
    chambers = List.copyOf(chambers);
    formerNames = List.copyOf(formerNames);
    plans = List.copyOf(plans);
    topics = List.copyOf(topics);
    outlets = List.copyOf(outlets);
    stories = List.copyOf(stories);
    visits = List.copyOf(visits);
    clippings = List.copyOf(clippings);
    linkChecks = List.copyOf(linkChecks);
    redirects = List.copyOf(redirects);
  }

  /**
   * What of it is public at {@code instant}: stories under embargo and all that points to them are
   * as if nobody had written them yet, and of releases under embargo no more is left than that they
   * exist. The snapshot's id tells such a view from every other. Drafts, which only a preview has,
   * wait for nothing.
   */
  public Library at(Instant instant) {
    return PublicView.at(instant, this).library();
  }

  /** The same as if nobody had written the drafts yet. */
  public Library withoutDrafts() {
    return PublicView.withoutDrafts(this).library();
  }

  /** The same with titles that say which stories are drafts. */
  public Library markingDrafts() {
    return with(stories.stream().map(story -> story.draft() ? story.marked() : story).toList());
  }

  private Library with(List<Story> others) {
    return new Library(
        snapshot,
        census,
        chambers,
        formerNames,
        plans,
        topics,
        outlets,
        others,
        visits,
        clippings,
        desk,
        linkChecks,
        redirects,
        pressOffice);
  }

  /** When next, after {@code instant}, the same content makes another site; null for never. */
  public @Nullable Due dueAfter(Instant instant) {
    return Due.after(instant, this);
  }

  /** A library that holds nothing. */
  public static Library empty(Snapshot snapshot) {
    return new Library(
        snapshot,
        ChamberCensus.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Desk.EMPTY,
        List.of(),
        List.of(),
        PressOffice.EMPTY);
  }
}
