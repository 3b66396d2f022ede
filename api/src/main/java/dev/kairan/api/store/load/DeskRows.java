package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.IssueRecord;
import dev.kairan.api.store.table.tables.records.PlacementRecord;
import dev.kairan.api.store.table.tables.records.RequestRecord;
import dev.kairan.api.store.table.tables.records.TrainingChamberRecord;
import dev.kairan.api.store.table.tables.records.TrainingRecord;
import dev.kairan.api.store.table.tables.records.VisitRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Issue;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.desk.Request;
import dev.kairan.content.desk.Training;
import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.visit.Visit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Visits and what the desk keeps; placements are numbered from 1 within their issue. */
final class DeskRows {

  final List<VisitRecord> visits = new ArrayList<>();
  final List<RequestRecord> requests = new ArrayList<>();
  final List<TrainingRecord> trainings = new ArrayList<>();
  final List<TrainingChamberRecord> trainingChambers = new ArrayList<>();
  final List<IssueRecord> issues = new ArrayList<>();
  final List<PlacementRecord> placements = new ArrayList<>();
  private final Map<String, Integer> placed = new HashMap<>();

  DeskRows(Library library) {
    library.visits().forEach(this::add);
    library.desk().requests().forEach(this::add);
    library.desk().trainings().forEach(this::add);
    library.desk().issues().forEach(this::add);
    library.desk().placements().forEach(this::add);
  }

  private void add(Visit visit) {
    visits.add(
        new VisitRecord()
            .setId(visit.id())
            .setChamberId(visit.chamber())
            .setVisitedOn(visit.date())
            .setFiscalYear(FiscalYear.of(visit.date()).year())
            .setVisitMode(visit.mode())
            .setPeople(visit.people())
            .setNote(visit.note()));
  }

  private void add(Request request) {
    requests.add(
        new RequestRecord()
            .setId(request.id())
            .setChamberId(request.chamber())
            .setAskedOn(request.askedOn())
            .setDueOn(request.dueOn())
            .setReminders(request.reminders())
            .setOwner(request.owner())
            .setOwnerFolded(FoldedText.of(request.owner()))
            .setAnsweredOn(request.answeredOn()));
  }

  private void add(Training training) {
    trainings.add(
        new TrainingRecord()
            .setId(training.id())
            .setTrainingKind(training.kind())
            .setTitle(training.title())
            .setTitleFolded(FoldedText.of(training.title()))
            .setHeldOn(training.date())
            .setFiscalYear(FiscalYear.of(training.date()).year())
            .setUrl(PlaceRows.text(training.url()))
            .setChamberCount(training.chambers().size()));
    for (int i = 0; i < training.chambers().size(); i++) {
      String chamber = training.chambers().get(i);
      trainingChambers.add(new TrainingChamberRecord(training.id(), i + 1, chamber));
    }
  }

  private void add(Issue issue) {
    issues.add(new IssueRecord(issue.id(), issue.outlet(), issue.date(), issue.number()));
  }

  private void add(Placement placement) {
    placements.add(
        new PlacementRecord()
            .setIssueId(placement.issue())
            .setPosition(placed.merge(placement.issue(), 1, Integer::sum))
            .setChamberId(placement.chamber())
            .setStoryId(placement.story())
            .setManuscript(placement.manuscript())
            .setPicture(placement.picture())
            .setPage(placement.page())
            .setUrl(PlaceRows.text(placement.url()))
            .setUpdatedOn(placement.updatedOn()));
  }
}
