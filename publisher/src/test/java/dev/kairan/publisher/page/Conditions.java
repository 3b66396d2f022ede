package dev.kairan.publisher.page;

import dev.kairan.publisher.answer.Chamber;
import dev.kairan.publisher.answer.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page says of the stories on it, read from the address alone, and those
 * stories, found by looking at every story: the truth that pages of choices are held against.
 */
record Conditions(Set<String> all) {

  private static final Map<String, Chamber> CHAMBERS =
      RenderedSite.answers().chambers().stream()
          .collect(Collectors.toMap(Chamber::id, Function.identity()));
  private static final Map<String, String> SECTIONS =
      RenderedSite.answers().actionItems().stream()
          .collect(Collectors.toMap(item -> item.id(), item -> item.section().id()));
  private static final Set<String> BLOCKS =
      RenderedSite.answers().regionalBlocks().stream()
          .map(block -> block.id())
          .collect(Collectors.toSet());
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:stories|prefectures/(?<prefecture>[a-z]+)|topics/(?<topic>[a-z-]+)"
              + "|plans/(?<plan>\\d{4})/(?<section>[IVXK]+-\\d))/"
              + "(?:in/(?<place>[a-z-]+)/)?(?:years/(?<year>\\d{4}|unknown)/)?"
              + "(?:page/(?<page>\\d+)/)?");

  /** Those of an address such as {@code /topics/tourism/in/kanto/}; null for other pages. */
  static @Nullable Conditions of(String address) {
    String path = address.replaceAll("#.*|index\\.html$", "").replaceAll("^/", "");
    Matcher parts = ADDRESS.matcher(path);
    if (!parts.matches()) {
      return null;
    }
    Set<String> all = new TreeSet<>();
    add(all, "prefecture ", parts.group("prefecture"));
    add(all, "topic ", parts.group("topic"));
    add(all, "year ", parts.group("year"));
    String place = parts.group("place");
    add(all, place != null && BLOCKS.contains(place) ? "block " : "prefecture ", place);
    add(all, "section " + parts.group("plan") + "-", parts.group("section"));
    return new Conditions(all);
  }

  private static void add(Set<String> all, String kind, @Nullable String value) {
    if (value != null) {
      all.add(kind + value);
    }
  }

  /** The addresses of the stories that meet them all, newest first. */
  List<String> stories() {
    return RenderedSite.answers().stories().stream()
        .filter(story -> facts(story).containsAll(all))
        .map(story -> "/stories/" + story.id() + "/")
        .toList();
  }

  /** All that a story could be chosen by. */
  static Set<String> facts(Story story) {
    Set<String> facts = new TreeSet<>();
    for (Story.Participation part : story.participations()) {
      Chamber chamber = Objects.requireNonNull(CHAMBERS.get(part.chamber().id()));
      facts.add("block " + chamber.regionalBlock().id());
      facts.add("prefecture " + chamber.prefecture().id());
    }
    story.topics().forEach(topic -> facts.add("topic " + topic.id()));
    story.evidence().forEach(e -> facts.add("section " + SECTIONS.get(e.actionItem().id())));
    facts.add("year " + (story.fiscalYear() == null ? "unknown" : story.fiscalYear()));
    return facts;
  }

  /** Every set of two such facts that some story has, of kinds that are offered together. */
  static Set<Set<String>> pairs() {
    Set<String> offered =
        Set.of("block topic", "prefecture topic", "topic year", "block year", "block section");
    Set<Set<String>> pairs = new HashSet<>();
    for (Story story : RenderedSite.answers().stories()) {
      List<String> facts = new ArrayList<>(facts(story));
      for (int i = 0; i < facts.size(); i++) {
        for (int j = i + 1; j < facts.size(); j++) {
          String kinds = kind(facts.get(i)) + " " + kind(facts.get(j));
          if (offered.contains(kinds) && !facts.get(j).equals("year unknown")) {
            pairs.add(new TreeSet<>(List.of(facts.get(i), facts.get(j))));
          }
        }
      }
    }
    return pairs;
  }

  private static String kind(String fact) {
    return fact.substring(0, fact.indexOf(' '));
  }
}
