package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which stories to read after another, and why: those of the same chamber, on the same action item,
 * or near and on the same topic. Each story is looked up under its few {@link Tie}s, never compared
 * with all others.
 */
public final class RelatedStories {

  private static final int MOST = 4;

  /** Of one chamber at most so many, so that a busy chamber does not fill the list. */
  private static final int OF_A_CHAMBER = 2;

  /** So many of the stories that share a tie are looked at: the newest. */
  private static final int LOOKED_AT = 24;

  /** A story to read next, with what it shares. */
  public record Related(StoryCard card, String reason) {}

  private final Site site;
  private final Index<Chamber> chambers;
  private final Map<Tie, List<Story>> sharing = new HashMap<>();
  private final Map<String, Integer> place = new HashMap<>();

  RelatedStories(Site site, Index<Chamber> chambers) {
    this.site = site;
    this.chambers = chambers;
    for (Story story : site.answers().stories()) {
      place.put(story.id(), place.size());
      for (Tie tie : ties(story)) {
        List<Story> list = sharing.computeIfAbsent(tie, unseen -> new ArrayList<>());
        if (list.size() < LOOKED_AT) {
          list.add(story);
        }
      }
    }
  }

  /** The closest first, of equals the newest. */
  List<Related> to(Story story) {
    Map<Story, List<Tie>> shared = new LinkedHashMap<>();
    for (Tie tie : ties(story)) {
      for (Story other : sharing.getOrDefault(tie, List.of())) {
        if (!other.id().equals(story.id())) {
          shared.computeIfAbsent(other, unseen -> new ArrayList<>()).add(tie);
        }
      }
    }
    List<Map.Entry<Story, List<Tie>>> ranked = new ArrayList<>(shared.entrySet());
    ranked.sort(
        Comparator.<Map.Entry<Story, List<Tie>>>comparingInt(each -> -points(each.getValue()))
            .thenComparing(each -> place.getOrDefault(each.getKey().id(), 0)));
    return best(ranked);
  }

  private List<Related> best(List<Map.Entry<Story, List<Tie>>> ranked) {
    List<Related> best = new ArrayList<>();
    Map<String, Integer> ofChamber = new HashMap<>();
    for (Map.Entry<Story, List<Tie>> each : ranked) {
      String first = each.getKey().participations().get(0).chamber().id();
      if (best.size() < MOST && ofChamber.merge(first, 1, Integer::sum) <= OF_A_CHAMBER) {
        StoryCard card = site.cards().get(each.getKey().id());
        best.add(new Related(card, reason(each.getValue())));
      }
    }
    return best;
  }

  private static int points(List<Tie> ties) {
    Set<Tie.Kind> kinds = new HashSet<>();
    return ties.stream().mapToInt(tie -> kinds.add(tie.kind()) ? tie.kind().points() : 1).sum();
  }

  /** The two strongest ties in words; of a topic only the nearest place where it is shared. */
  private String reason(List<Tie> ties) {
    Set<String> subjects = new HashSet<>();
    Set<String> words = new LinkedHashSet<>();
    ties.stream()
        .sorted(Comparator.comparingInt(tie -> -tie.kind().points()))
        .filter(tie -> tie.subject().isEmpty() || subjects.add(tie.subject()))
        .forEach(tie -> words.add(tie.words(site)));
    return String.join("、", words.stream().limit(2).toList());
  }

  private Set<Tie> ties(Story story) {
    Set<Tie> ties = new LinkedHashSet<>();
    story.evidence().forEach(each -> ties.add(Tie.ofItem(each.actionItem())));
    for (Story.Participation part : story.participations()) {
      Chamber chamber = chambers.get(part.chamber());
      ties.add(Tie.ofChamber(part.chamber()));
      for (Ref topic : story.topics()) {
        ties.add(Tie.ofNeighbour(chamber.prefecture(), topic));
        ties.add(Tie.ofBlock(chamber.regionalBlock(), topic));
      }
    }
    story.topics().forEach(topic -> ties.add(Tie.ofTopic(topic)));
    return ties;
  }
}
