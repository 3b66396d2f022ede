package dev.kairan.publisher.feed;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.feed.atom.Entry;
import dev.kairan.publisher.html.Index;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All entries, newest first, and which of them belong to a chamber or prefecture. */
final class Entries {

  private final List<Entry> all;
  private final Map<String, List<Entry>> byChamber = new HashMap<>();
  private final Map<String, List<Entry>> byPrefecture = new HashMap<>();

  Entries(List<Entry> unsorted, Index<Chamber> chambers) {
    all = unsorted.stream().sorted(Entry.NEWEST_FIRST).toList();
    for (Entry entry : all) {
      Set<String> prefectures = new LinkedHashSet<>();
      for (Story.Participation part : entry.story().participations()) {
        Chamber chamber = chambers.get(part.chamber());
        add(byChamber, chamber.id(), entry);
        prefectures.add(chamber.prefecture().id());
      }
      prefectures.forEach(prefecture -> add(byPrefecture, prefecture, entry));
    }
  }

  List<Entry> newest(int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  /** Those in which the chamber took part, in whatever role. */
  List<Entry> of(Chamber chamber) {
    return byChamber.getOrDefault(chamber.id(), List.of());
  }

  /** Those in which a chamber of the prefecture took part. */
  List<Entry> of(Prefecture prefecture) {
    return byPrefecture.getOrDefault(prefecture.id(), List.of());
  }

  private static void add(Map<String, List<Entry>> lists, String id, Entry entry) {
    lists.computeIfAbsent(id, unseen -> new ArrayList<>()).add(entry);
  }
}
