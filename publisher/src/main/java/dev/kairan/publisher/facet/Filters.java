package dev.kairan.publisher.facet;

import dev.kairan.publisher.html.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the filter of each page. */
public final class Filters {

  private final Choices choices;
  private final Site site;

  /** For the pages of these choices. */
  public Filters(Choices choices) {
    this.choices = choices;
    site = choices.site();
  }

  /** The filter of the list of all stories, or of a page with one condition or two. */
  public Filter of(List<Facet> chosen) {
    List<Filter.Chip> chips =
        chosen.stream()
            .map(each -> new Filter.Chip(each.label(), href(without(chosen, each))))
            .toList();
    List<Filter.Panel> panels = new ArrayList<>();
    for (FacetKind kind : FacetKind.values()) {
      Filter.Panel panel = panel(kind, chosen);
      if (panel.leadsAnywhere()) {
        panels.add(panel);
      }
    }
    return new Filter(chips, panels);
  }

  /** The filter of a page with one condition. */
  public Filter of(Facet chosen) {
    return of(List.of(chosen));
  }

  /** A condition takes the place of one of its kind; a prefecture that of a block, too. */
  private Filter.Panel panel(FacetKind kind, List<Facet> chosen) {
    List<Facet> others = new ArrayList<>(chosen);
    others.removeIf(each -> each.kind() == kind || (each.kind().isPlace() && kind.isPlace()));
    List<Filter.Option> options =
        options(kind, chosen).stream()
            .flatMap(each -> option(each, others, chosen).stream())
            .toList();
    return new Filter.Panel(kind, label(kind, chosen), options);
  }

  /** All of a kind. Where a prefecture is chosen, those of its block, and the block as a whole. */
  private List<Facet> options(FacetKind kind, List<Facet> chosen) {
    Optional<Facet> prefecture = only(FacetKind.PREFECTURE, chosen);
    if (kind == FacetKind.BLOCK && prefecture.isPresent()) {
      return List.of();
    }
    Optional<Facet> block = only(FacetKind.BLOCK, chosen).or(() -> prefecture.map(this::blockOf));
    if (kind != FacetKind.PREFECTURE || block.isEmpty()) {
      return choices.of(kind);
    }
    List<Facet> places = new ArrayList<>();
    if (prefecture.isPresent()) {
      places.add(block.get());
    }
    site.blocks()
        .get(block.get().id())
        .prefectures()
        .forEach(each -> places.add(choices.facet(FacetKind.PREFECTURE, each.id())));
    return places;
  }

  private static Optional<Facet> only(FacetKind kind, List<Facet> chosen) {
    return chosen.stream().filter(each -> each.kind() == kind).findFirst();
  }

  private Facet blockOf(Facet prefecture) {
    return choices.facet(
        FacetKind.BLOCK, site.prefectures().get(prefecture.id()).regionalBlock().id());
  }

  /** Empty where the two have no pages together. */
  private Optional<Filter.Option> option(Facet facet, List<Facet> others, List<Facet> chosen) {
    if (others.size() > 1) {
      return Optional.empty();
    }
    String address = others.isEmpty() ? facet.page() : facet.with(others.get(0), site.at());
    if (address == null) {
      return Optional.empty();
    }
    Choice choice = choices.at(address);
    String page = others.isEmpty() ? facet.href() : address;
    return Optional.of(
        new Filter.Option(
            facet.label(),
            choice == null || !choice.hasPages() ? null : page,
            choice == null ? 0 : choice.stories().size(),
            chosen.contains(facet)));
  }

  private static String label(FacetKind kind, List<Facet> chosen) {
    return kind.label() + (only(kind, chosen).isPresent() ? "を変える" : "で絞る");
  }

  private static List<Facet> without(List<Facet> chosen, Facet one) {
    return chosen.stream().filter(each -> !each.equals(one)).toList();
  }

  private String href(List<Facet> chosen) {
    return chosen.isEmpty() ? site.at().stories() : chosen.get(0).href();
  }
}
