package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.AppearanceRecord;
import dev.kairan.api.store.table.tables.records.CorrectionRecord;
import dev.kairan.api.store.table.tables.records.EvidenceRecord;
import dev.kairan.api.store.table.tables.records.FigureRecord;
import dev.kairan.api.store.table.tables.records.ParticipationRecord;
import dev.kairan.api.store.table.tables.records.SourceRecord;
import dev.kairan.api.store.table.tables.records.StoryTopicRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.story.Appearance;
import dev.kairan.content.story.Correction;
import dev.kairan.content.story.Evidence;
import dev.kairan.content.story.Figure;
import dev.kairan.content.story.Participation;
import dev.kairan.content.story.Source;
import dev.kairan.content.story.Story;
import dev.kairan.content.time.PartialDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stories list, each numbered from 1 within its story. */
final class StoryPartRows {

  final List<ParticipationRecord> participations = new ArrayList<>();
  final List<StoryTopicRecord> topics = new ArrayList<>();
  final List<EvidenceRecord> evidence = new ArrayList<>();
  final List<FigureRecord> figures = new ArrayList<>();
  final List<AppearanceRecord> appearances = new ArrayList<>();
  final List<SourceRecord> sources = new ArrayList<>();
  final List<CorrectionRecord> corrections = new ArrayList<>();

  void add(Story story) {
    String id = story.id();
    for (int i = 0; i < story.participations().size(); i++) {
      Participation part = story.participations().get(i);
      participations.add(new ParticipationRecord(id, i + 1, part.chamber(), part.role()));
    }
    for (int i = 0; i < story.topics().size(); i++) {
      topics.add(new StoryTopicRecord(id, i + 1, story.topics().get(i)));
    }
    for (int i = 0; i < story.evidence().size(); i++) {
      Evidence link = story.evidence().get(i);
      evidence.add(new EvidenceRecord(id, i + 1, link.actionItem(), link.note()));
    }
    for (int i = 0; i < story.figures().size(); i++) {
      figures.add(figure(id, i + 1, story.figures().get(i)));
    }
    for (int i = 0; i < story.appearances().size(); i++) {
      appearances.add(appearance(id, i + 1, story.appearances().get(i)));
    }
    for (int i = 0; i < story.sources().size(); i++) {
      sources.add(source(id, i + 1, story.sources().get(i)));
    }
    for (int i = 0; i < story.corrections().size(); i++) {
      corrections.add(correction(id, i + 1, story.corrections().get(i)));
    }
  }

  private static FigureRecord figure(String story, int position, Figure figure) {
    return new FigureRecord()
        .setStoryId(story)
        .setPosition(position)
        .setAmount(figure.value().doubleValue())
        .setUnit(figure.unit())
        .setWhat(figure.what())
        .setBasis(figure.basis())
        .setIsApproximate(figure.approximate());
  }

  private static AppearanceRecord appearance(String story, int position, Appearance appearance) {
    return new AppearanceRecord()
        .setStoryId(story)
        .setPosition(position)
        .setOutletId(appearance.outlet())
        .setTitle(appearance.title())
        .setUrl(PlaceRows.text(appearance.url()))
        .setAppeared(text(appearance.date()))
        .setAppearedOn(appearance.date() == null ? null : appearance.date().start());
  }

  private static SourceRecord source(String story, int position, Source source) {
    return new SourceRecord()
        .setStoryId(story)
        .setPosition(position)
        .setTitle(source.title())
        .setPublisher(source.publisher())
        .setUrl(source.url().toString())
        .setPublished(text(source.date()));
  }

  private static CorrectionRecord correction(String story, int position, Correction correction) {
    return new CorrectionRecord()
        .setStoryId(story)
        .setPosition(position)
        .setCorrectedOn(correction.on())
        .setWhat(correction.what())
        .setWhatFolded(FoldedText.of(correction.what()));
  }

  private static @Nullable String text(@Nullable PartialDate date) {
    return date == null ? null : date.text();
  }
}
