package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.ActionItemPartnerRecord;
import dev.kairan.api.store.table.tables.records.ActionItemPredecessorRecord;
import dev.kairan.api.store.table.tables.records.EventRecord;
import dev.kairan.api.store.table.tables.records.PartnerRecord;
import dev.kairan.api.store.table.tables.records.RevisionRecord;
import dev.kairan.api.store.table.tables.records.ScheduleRecord;
import dev.kairan.api.store.table.tables.records.SchemeRecord;
import dev.kairan.api.store.table.tables.records.TargetRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.plan.ActionItem;
import dev.kairan.content.plan.Event;
import dev.kairan.content.plan.Qualifier;
import dev.kairan.content.plan.Revision;
import dev.kairan.content.plan.Schedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The typed facts of action items, each numbered from 1 within its item. */
final class ActionItemRows {

  final List<ActionItemPredecessorRecord> predecessors = new ArrayList<>();
  final List<ScheduleRecord> schedules = new ArrayList<>();
  final List<TargetRecord> targets = new ArrayList<>();
  final Map<String, PartnerRecord> partners = new LinkedHashMap<>();
  final List<ActionItemPartnerRecord> itemPartners = new ArrayList<>();
  final List<EventRecord> events = new ArrayList<>();
  final List<SchemeRecord> schemes = new ArrayList<>();
  final List<RevisionRecord> revisions = new ArrayList<>();

  void add(ActionItem item) {
    for (int i = 0; i < item.predecessors().size(); i++) {
      predecessors.add(
          new ActionItemPredecessorRecord(item.id(), i + 1, item.predecessors().get(i)));
    }
    for (int i = 0; i < item.schedules().size(); i++) {
      Schedule schedule = item.schedules().get(i);
      schedules.add(schedule(item, i + 1, schedule));
      addRevisions(schedule.id(), schedule.revisions());
    }
    for (int i = 0; i < item.targets().size(); i++) {
      targets.add(TargetRows.of(item, i + 1, item.targets().get(i)));
    }
    for (int i = 0; i < item.partners().size(); i++) {
      addPartner(item, i + 1, item.partners().get(i));
    }
    for (int i = 0; i < item.events().size(); i++) {
      Event event = item.events().get(i);
      events.add(event(item, i + 1, event));
      addRevisions(event.id(), event.revisions());
    }
    for (int i = 0; i < item.schemes().size(); i++) {
      schemes.add(new SchemeRecord(item.id(), i + 1, item.schemes().get(i)));
    }
  }

  private static ScheduleRecord schedule(ActionItem item, int position, Schedule schedule) {
    return new ScheduleRecord()
        .setId(schedule.id())
        .setActionItemId(item.id())
        .setPosition(position)
        .setKind(schedule.kind())
        .setLiteral(schedule.literal())
        .setWhat(schedule.what())
        .setStartOn(schedule.start())
        .setEndOn(schedule.end())
        .setSchedulePrecision(schedule.precision())
        .setQualifiers(
            schedule.qualifiers().stream().map(Qualifier::name).collect(Collectors.joining(" ")))
        .setNote(schedule.note())
        .setIsCancelled(schedule.cancelled());
  }

  private void addRevisions(String part, List<Revision> all) {
    for (int i = 0; i < all.size(); i++) {
      Revision each = all.get(i);
      revisions.add(new RevisionRecord(part, i + 1, each.on(), each.what(), each.cancelled()));
    }
  }

  private void addPartner(ActionItem item, int position, String name) {
    partners.computeIfAbsent(name, n -> new PartnerRecord(n, FoldedText.of(n)));
    itemPartners.add(new ActionItemPartnerRecord(item.id(), position, name));
  }

  private static EventRecord event(ActionItem item, int position, Event event) {
    return new EventRecord()
        .setId(event.id())
        .setActionItemId(item.id())
        .setPosition(position)
        .setName(event.name())
        .setNameFolded(FoldedText.of(event.name()))
        .setPlace(event.place())
        .setPlaceFolded(FoldedText.ofNullable(event.place()))
        .setStartOn(event.start())
        .setEndOn(event.end())
        .setSchedulePrecision(event.precision())
        .setOrganiser(event.organiser())
        .setNote(event.note())
        .setIsCancelled(event.cancelled());
  }
}
