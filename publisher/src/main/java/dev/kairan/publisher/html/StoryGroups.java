package dev.kairan.publisher.html;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Stories by what they belong to, newest first, each once in a group. */
public final class StoryGroups {

  private final Map<String, List<StoryCard>> byGroup = new HashMap<>();

  private StoryGroups(Site site, Function<Story, Stream<Ref>> groups) {
    for (Story story : site.answers().stories()) {
      Set<Ref> once = new LinkedHashSet<>();
      groups.apply(story).forEach(once::add);
      once.forEach(group -> add(group.id(), site.cards().get(story.id())));
    }
  }

  /** Each prefecture's, however many of its chambers took part. */
  public static StoryGroups ofPrefectures(Site site) {
    return ofPlaces(site, Chamber::prefecture);
  }

  /** Each regional block's, however many of its chambers took part. */
  public static StoryGroups ofBlocks(Site site) {
    return ofPlaces(site, Chamber::regionalBlock);
  }

  /** Each plan section's, for however many of its items they are evidence. */
  public static StoryGroups ofSections(Site site) {
    return new StoryGroups(
        site,
        story ->
            story.evidence().stream().map(each -> site.items().get(each.actionItem()).section()));
  }

  private static StoryGroups ofPlaces(Site site, Function<Chamber, Ref> place) {
    Index<Chamber> chambers = Index.of(site.answers().chambers(), Chamber::id);
    return new StoryGroups(
        site,
        story ->
            story.participations().stream().map(each -> place.apply(chambers.get(each.chamber()))));
  }

  private void add(String group, StoryCard card) {
    byGroup.computeIfAbsent(group, id -> new ArrayList<>()).add(card);
  }

  /** The stories of the group with this id. */
  public List<StoryCard> of(String id) {
    return byGroup.getOrDefault(id, List.of());
  }
}
