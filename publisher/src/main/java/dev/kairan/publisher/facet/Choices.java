package dev.kairan.publisher.facet;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.Index;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.html.StoryCard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every choice that at least one story meets, by its address: each story is put once under each of
 * its conditions and each pair of them.
 */
public final class Choices {

  private final Site site;
  private final Map<FacetKind, List<Facet>> facets;
  private final Map<FacetKind, Index<Facet>> byId = new EnumMap<>(FacetKind.class);
  private final Map<String, Choice> byAddress = new LinkedHashMap<>();

  private Choices(Site site) {
    this.site = site;
    facets = AllFacets.of(site);
    facets.forEach((kind, all) -> byId.put(kind, Index.of(all, Facet::id)));
    Index<Chamber> chambers = Index.of(site.answers().chambers(), Chamber::id);
    for (Story story : site.answers().stories()) {
      put(site.cards().get(story.id()), List.copyOf(of(story, chambers)));
    }
  }

  /** The choices of a site. */
  public static Choices of(Site site) {
    return new Choices(site);
  }

  private Set<Facet> of(Story story, Index<Chamber> chambers) {
    Set<Facet> met = new LinkedHashSet<>();
    for (Story.Participation part : story.participations()) {
      Chamber chamber = chambers.get(part.chamber());
      met.add(facet(FacetKind.BLOCK, chamber.regionalBlock().id()));
      met.add(facet(FacetKind.PREFECTURE, chamber.prefecture().id()));
    }
    story.topics().forEach(topic -> met.add(facet(FacetKind.TOPIC, topic.id())));
    met.add(facet(FacetKind.YEAR, Facet.year(story)));
    for (Story.Evidence each : story.evidence()) {
      String section = site.items().get(each.actionItem()).section().id();
      met.add(facet(FacetKind.SECTION, section));
    }
    return met;
  }

  private void put(StoryCard story, List<Facet> met) {
    for (int i = 0; i < met.size(); i++) {
      Facet one = met.get(i);
      put(story, one.page(), List.of(one));
      for (Facet other : met.subList(i + 1, met.size())) {
        String address = one.with(other, site.at());
        if (address != null) {
          put(story, address, List.of(one, other));
        }
      }
    }
  }

  private void put(StoryCard story, String address, List<Facet> chosen) {
    List<StoryCard> stories =
        byAddress
            .computeIfAbsent(address, any -> new Choice(address, chosen, new ArrayList<>()))
            .stories();
    // A block of one prefecture shares its address with it: the story may be there already.
    if (stories.isEmpty() || !stories.get(stories.size() - 1).id().equals(story.id())) {
      stories.add(story);
    }
  }

  /** All conditions of a kind, with stories or without. */
  public List<Facet> of(FacetKind kind) {
    return Objects.requireNonNull(facets.get(kind));
  }

  /**
   * The condition with this id.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Facet facet(FacetKind kind, String id) {
    return Objects.requireNonNull(byId.get(kind)).get(id);
  }

  /** The stories of a condition; none where no story meets it. */
  public List<StoryCard> stories(Facet facet) {
    Choice choice = at(facet.page());
    return choice == null ? List.of() : choice.stories();
  }

  /** The choice with this address, with pages or without; null where no story meets it. */
  @Nullable Choice at(String address) {
    return byAddress.get(address);
  }

  /** Those with pages. */
  public Stream<Choice> all() {
    return byAddress.values().stream().filter(Choice::hasPages);
  }

  /** The site that they belong to. */
  public Site site() {
    return site;
  }
}
