package dev.kairan.content;

import dev.kairan.content.desk.Desk;
import dev.kairan.content.link.LinkCheck;
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
import java.util.List;

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
        PressOffice.EMPTY);
  }
}
