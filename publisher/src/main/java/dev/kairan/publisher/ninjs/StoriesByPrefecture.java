package dev.kairan.publisher.ninjs;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Prefecture;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.query.SiteAnswers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The stories of each prefecture's chambers, newest first. */
record StoriesByPrefecture(Map<String, List<Story>> stories) {

  static StoriesByPrefecture of(SiteAnswers answers) {
    Index<Chamber> chambers = Index.of(answers.chambers(), Chamber::id);
    Map<String, List<Story>> stories = new HashMap<>();
    for (Story story : answers.stories()) {
      story.participations().stream()
          .map(part -> chambers.get(part.chamber()).prefecture().id())
          .distinct()
          .forEach(id -> stories.computeIfAbsent(id, key -> new ArrayList<>()).add(story));
    }
    return new StoriesByPrefecture(stories);
  }

  List<Story> of(Prefecture prefecture) {
    return stories.getOrDefault(prefecture.id(), List.of());
  }
}
