package dev.kairan.content;

import dev.kairan.content.desk.Placement;
import dev.kairan.content.link.LinkCheck;
import dev.kairan.content.link.Redirect;
import dev.kairan.content.plan.Plan;
import dev.kairan.content.press.Release;
import dev.kairan.content.story.LinkRemoval;
import dev.kairan.content.story.Story;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A library without what is not public: that is as if nobody had written it yet. */
final class PublicView {

  private final Library whole;
  private final Predicate<Release> isWithheld;
  private final Map<String, String> withheld;
  private final LinkRemoval links;

  private PublicView(Library whole, Predicate<Story> stories, Predicate<Release> releases) {
    this.whole = whole;
    this.isWithheld = releases;
    this.withheld =
        whole.stories().stream()
            .filter(stories)
            .collect(Collectors.toMap(Story::id, Story::file, (one, same) -> one, TreeMap::new));
    this.links = new LinkRemoval(withheld);
  }

  /** Without what is under embargo. */
  static PublicView at(Instant instant, Library whole) {
    return new PublicView(
        whole,
        story -> story.isEmbargoedAt(instant) && !story.draft(),
        release -> release.isEmbargoedAt(instant));
  }

  /** Without what is still being written. */
  static PublicView withoutDrafts(Library whole) {
    return new PublicView(whole, Story::draft, release -> false);
  }

  /** The very same library where everything is public. */
  Library library() {
    Set<String> withheldReleases =
        whole.pressOffice().releases().stream()
            .filter(this::mustBeWithheld)
            .map(Release::id)
            .collect(Collectors.toCollection(TreeSet::new));
    if (withheld.isEmpty() && withheldReleases.isEmpty()) {
      return whole;
    }
    List<Story> stories = stories();
    return new Library(
        snapshot(stories, withheldReleases),
        whole.census(),
        whole.chambers(),
        whole.formerNames(),
        whole.plans().stream().map(this::plan).toList(),
        whole.topics(),
        whole.outlets(),
        stories,
        whole.visits(),
        whole.clippings(),
        whole.desk().withPlacements(placements()),
        linkChecks(stories),
        redirects(),
        whole.pressOffice().withReleases(releases()));
  }

  private Snapshot snapshot(List<Story> stories, Set<String> withheldReleases) {
    Snapshot of = whole.snapshot().without(List.of(withheld.keySet(), withheldReleases));
    return withheld.isEmpty()
        ? of
        : of.through(NewestDay.of(stories, whole.visits(), whole.clippings(), whole.desk()));
  }

  private List<Story> stories() {
    return whole.stories().stream()
        .filter(story -> !withheld.containsKey(story.id()))
        .map(story -> story.withBody(links.from(story.body(), story.file())))
        .toList();
  }

  private Plan plan(Plan plan) {
    return plan.withBasicPolicy(
        links.from(plan.basicPolicy(), plan.file()), links.from(plan.basicPolicyEn(), plan.file()));
  }

  private List<Placement> placements() {
    return whole.desk().placements().stream()
        .map(each -> isOfWithheld(each) ? each.withoutStory() : each)
        .toList();
  }

  private boolean isOfWithheld(Placement placement) {
    return placement.story() != null && withheld.containsKey(placement.story());
  }

  private List<Release> releases() {
    return whole.pressOffice().releases().stream()
        .map(release -> mustBeWithheld(release) ? release.withheld() : release)
        .toList();
  }

  private boolean mustBeWithheld(Release release) {
    return isWithheld.test(release) && !release.isWithheld();
  }

  private List<Redirect> redirects() {
    Set<String> pages =
        withheld.keySet().stream().map(id -> "/stories/" + id + "/").collect(Collectors.toSet());
    return whole.redirects().stream().filter(each -> !pages.contains(each.to())).toList();
  }

  /** What nobody cites stays: it tells nothing of a story that is left out. */
  private List<LinkCheck> linkChecks(List<Story> stories) {
    Set<URI> left = addresses(stories);
    Set<URI> all = addresses(whole.stories());
    return whole.linkChecks().stream()
        .filter(check -> left.contains(check.url()) || !all.contains(check.url()))
        .toList();
  }

  private static Set<URI> addresses(Collection<Story> stories) {
    return stories.stream()
        .flatMap(story -> story.addresses().stream())
        .collect(Collectors.toSet());
  }
}
