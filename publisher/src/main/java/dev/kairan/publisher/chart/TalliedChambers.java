package dev.kairan.publisher.chart;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Ref;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts distinct chambers of today in sets of stories: of one story of three, all three. */
final class TalliedChambers {

  private final Index<Story> stories;
  private final Index<Chamber> chambers;
  private final LocalDate today;

  TalliedChambers(Site site) {
    stories = Index.of(site.answers().stories(), Story::id);
    chambers = Index.of(site.answers().chambers(), Chamber::id);
    today = site.answers().coverage().asOf();
  }

  Map<String, Integer> byPrefecture(Iterable<Ref> of) {
    return by(of, chamber -> chamber.prefecture().id());
  }

  Map<String, Integer> byBlock(Iterable<Ref> of) {
    return by(of, chamber -> chamber.regionalBlock().id());
  }

  private Map<String, Integer> by(Iterable<Ref> of, Function<Chamber, String> place) {
    Set<String> seen = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Story story : stories.all(of)) {
      for (Story.Participation part : story.participations()) {
        Chamber chamber = chambers.get(part.chamber());
        if (exists(chamber) && seen.add(chamber.id())) {
          counts.merge(place.apply(chamber), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private boolean exists(Chamber chamber) {
    return (chamber.validFrom() == null || !chamber.validFrom().isAfter(today))
        && (chamber.validTo() == null || !chamber.validTo().isBefore(today));
  }
}
