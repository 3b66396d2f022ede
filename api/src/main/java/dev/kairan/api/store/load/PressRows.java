package dev.kairan.api.store.load;

import dev.kairan.api.store.table.tables.records.OutletRecord;
import dev.kairan.api.store.table.tables.records.TopicRecord;
import dev.kairan.api.store.table.tables.records.TopicSectionRecord;
import dev.kairan.api.store.text.FoldedText;
import dev.kairan.content.Library;
import dev.kairan.content.press.Outlet;
import dev.kairan.content.story.Topic;
import java.util.ArrayList;
import java.util.List;

/** Topics and outlets. */
final class PressRows {

  final List<TopicRecord> topics = new ArrayList<>();
  final List<TopicSectionRecord> topicSections = new ArrayList<>();
  final List<OutletRecord> outlets = new ArrayList<>();

  PressRows(Library library, Tally tally) {
    library.topics().forEach(topic -> add(topic, tally));
    library.outlets().forEach(this::add);
  }

  private void add(Topic topic, Tally tally) {
    topics.add(
        new TopicRecord()
            .setId(topic.id())
            .setPosition(topics.size() + 1)
            .setName(topic.name())
            .setNameFolded(FoldedText.of(topic.name()))
            .setNameEn(topic.nameEn())
            .setStoryCount(tally.storiesOfTopic(topic.id())));
    for (int i = 0; i < topic.sections().size(); i++) {
      topicSections.add(new TopicSectionRecord(topic.id(), i + 1, topic.sections().get(i)));
    }
  }

  private void add(Outlet outlet) {
    outlets.add(
        new OutletRecord()
            .setId(outlet.id())
            .setPosition(outlets.size() + 1)
            .setName(outlet.name())
            .setNameFolded(FoldedText.of(outlet.name()))
            .setKind(outlet.kind())
            .setTier(outlet.tier())
            .setPrefectureId(outlet.prefecture() == null ? null : outlet.prefecture().id()));
  }
}
