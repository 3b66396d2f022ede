package dev.kairan.api.store.load;

import static dev.kairan.api.store.table.Tables.*;

import dev.kairan.api.store.table.tables.records.SnapshotRecord;
import dev.kairan.content.Library;
import dev.kairan.content.time.JapanTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Writes every row of a library; the caller holds the transaction. */
final class LibraryLoader {

  private final Library library;
  private final Instant asOf;
  private final Tally tally;
  private final TableWriter writer;

  /**
   * A loader of one library.
   *
   * @param asOf the instant of the run; its day decides which stories are withdrawn
   */
  LibraryLoader(Library library, Instant asOf, Connection connection) {
    this.library = library;
    this.asOf = asOf;
    this.tally = new Tally(library, JapanTime.dayOf(asOf));
    this.writer = new TableWriter(connection);
  }

  void load() throws SQLException {
    loadSnapshot();
    writer.insert(REGIONAL_BLOCK, PlaceRows.regionalBlocks());
    writer.insert(PREFECTURE, PlaceRows.prefectures());
    writer.insert(CHAMBER, PlaceRows.chambers(library.chambers(), tally));
    writer.insert(FORMER_NAME, PlaceRows.formerNames(library.formerNames()));
    loadPlans(new PlanRows(library.plans(), tally));
    loadPress(new PressRows(library, tally));
    loadPressOffice(new PressOfficeRows(library));
    loadStories(new StoryRows(library, JapanTime.dayOf(asOf)));
    writer.insert(REDIRECT, RedirectRows.of(library, JapanTime.dayOf(asOf)));
    loadDesk(new DeskRows(library));
  }

  private void loadSnapshot() throws SQLException {
    writer.insert(
        SNAPSHOT,
        List.of(
            new SnapshotRecord()
                .setId(library.snapshot().id())
                .setAsOf(asOf.toString())
                .setAsOfDayOn(JapanTime.dayOf(asOf))
                .setDataThroughOn(library.snapshot().dataThrough())
                .setIsSample(library.snapshot().sample())
                .setCensusOn(library.census().countedOn())
                .setCensusChambers(library.census().chambers())));
  }

  private void loadPlans(PlanRows rows) throws SQLException {
    writer.insert(PLAN, rows.plans);
    writer.insert(CHAPTER, rows.chapters);
    writer.insert(SECTION_GROUP, rows.groups);
    for (SectionRows sections : rows.sections) {
      writer.insert(SECTION, sections.sections);
      writer.insert(SUBHEADING, sections.subheadings);
      writer.insert(ACTION_ITEM, sections.actionItems);
    }
    loadDetails(rows.details);
  }

  private void loadDetails(ActionItemRows details) throws SQLException {
    writer.insert(ACTION_ITEM_PREDECESSOR, details.predecessors);
    writer.insert(SCHEDULE, details.schedules);
    writer.insert(TARGET, details.targets);
    writer.insert(PARTNER, List.copyOf(details.partners.values()));
    writer.insert(ACTION_ITEM_PARTNER, details.itemPartners);
    writer.insert(EVENT, details.events);
    writer.insert(SCHEME, details.schemes);
    writer.insert(REVISION, details.revisions);
  }

  private void loadPress(PressRows rows) throws SQLException {
    writer.insert(TOPIC, rows.topics);
    writer.insert(TOPIC_SECTION, rows.topicSections);
    writer.insert(OUTLET, rows.outlets);
  }

  private void loadPressOffice(PressOfficeRows rows) throws SQLException {
    writer.insert(RELEASE, rows.releases);
    writer.insert(PRESS_CLUB, rows.pressClubs);
    writer.insert(DELIVERY, rows.deliveries);
    writer.insert(CLIPPING, rows.clippings);
  }

  private void loadStories(StoryRows rows) throws SQLException {
    writer.insert(STORY, rows.stories);
    writer.insert(STORY_BODY, rows.bodies);
    writer.insert(PARTICIPATION, rows.parts.participations);
    writer.insert(STORY_TOPIC, rows.parts.topics);
    writer.insert(EVIDENCE, rows.parts.evidence);
    writer.insert(FIGURE, rows.parts.figures);
    writer.insert(APPEARANCE, rows.parts.appearances);
    writer.insert(SOURCE, rows.parts.sources);
    writer.insert(CORRECTION, rows.parts.corrections);
    writer.insert(LINK, rows.links.links);
  }

  private void loadDesk(DeskRows rows) throws SQLException {
    writer.insert(VISIT, rows.visits);
    writer.insert(REQUEST, rows.requests);
    writer.insert(TRAINING, rows.trainings);
    writer.insert(TRAINING_CHAMBER, rows.trainingChambers);
    writer.insert(ISSUE, rows.issues);
    writer.insert(PLACEMENT, rows.placements);
  }
}
