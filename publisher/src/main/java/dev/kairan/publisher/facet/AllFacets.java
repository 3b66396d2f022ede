package dev.kairan.publisher.facet;

import dev.kairan.publisher.answer.Plan;
import dev.kairan.publisher.html.Addresses;
import dev.kairan.publisher.html.PlanCode;
import dev.kairan.publisher.html.Site;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The conditions of a site, those of each kind in their own order. */
final class AllFacets {

  private final Site site;
  private final Addresses at;

  private AllFacets(Site site) {
    this.site = site;
    at = site.at();
  }

  static Map<FacetKind, List<Facet>> of(Site site) {
    AllFacets facets = new AllFacets(site);
    Map<FacetKind, List<Facet>> all = new EnumMap<>(FacetKind.class);
    all.put(FacetKind.BLOCK, facets.blocks());
    all.put(FacetKind.PREFECTURE, facets.prefectures());
    all.put(FacetKind.TOPIC, facets.topics());
    all.put(FacetKind.YEAR, facets.years());
    all.put(FacetKind.SECTION, facets.sections());
    return all;
  }

  private List<Facet> blocks() {
    return site.answers().regionalBlocks().stream()
        .map(
            each ->
                new Facet(
                    FacetKind.BLOCK,
                    each.id(),
                    each.name() + "ブロック",
                    each.name() + "ブロックの",
                    at.within(at.stories(), each.id())))
        .toList();
  }

  private List<Facet> prefectures() {
    return site.answers().prefectures().stream()
        .map(
            each ->
                new Facet(
                    FacetKind.PREFECTURE,
                    each.id(),
                    each.name(),
                    each.name() + "の",
                    at.prefecture(each.id())))
        .toList();
  }

  private List<Facet> topics() {
    return site.answers().topics().stream()
        .map(
            each ->
                new Facet(
                    FacetKind.TOPIC,
                    each.id(),
                    each.name(),
                    "「" + each.name() + "」の",
                    at.topic(each.id())))
        .toList();
  }

  /** Newest first; the unknown one last. */
  private List<Facet> years() {
    return site.answers().stories().stream()
        .map(Facet::year)
        .distinct()
        .sorted(
            Comparator.<String, Boolean>comparing(Facet.UNKNOWN::equals)
                .thenComparing(Comparator.reverseOrder()))
        .map(this::year)
        .toList();
  }

  private Facet year(String id) {
    boolean known = !id.equals(Facet.UNKNOWN);
    return new Facet(
        FacetKind.YEAR,
        id,
        known ? id + "年度" : "年度不明",
        known ? id + "年度に公開された" : "公開の年度が分からない",
        at.during(at.stories(), id));
  }

  private List<Facet> sections() {
    return site.answers().plans().stream()
        .flatMap(plan -> plan.chapters().stream())
        .flatMap(chapter -> chapter.sections().stream())
        .map(this::section)
        .toList();
  }

  private Facet section(Plan.Section section) {
    PlanCode code = PlanCode.of(section.id());
    boolean several = site.answers().plans().size() > 1;
    return new Facet(
        FacetKind.SECTION,
        section.id(),
        (several ? code.fiscalYear() + "年度 " : "") + code.text() + " " + section.title(),
        code.fiscalYear() + "年度計画 " + code.text() + "の根拠となる",
        at.section(section.id()));
  }
}
