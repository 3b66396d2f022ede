package dev.kairan.publisher.facet;

import dev.kairan.publisher.html.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is chosen on a page, and what else can be: every state of it is an address.
 *
 * @param chips what is chosen, each with the way to the same page without it
 * @param panels what can be chosen besides or instead
 */
public record Filter(List<Chip> chips, List<Panel> panels) {

  /** A condition that holds, and the address without it. */
  public record Chip(String label, String without) {}

  /** Conditions of one kind, under words that say what choosing one does. */
  public record Panel(FacetKind kind, String label, List<Option> options) {

    /** True where every label is short. */
    public boolean narrow() {
      return kind == FacetKind.PREFECTURE || kind == FacetKind.YEAR;
    }

    /** False where all that could be chosen holds already or has no stories. */
    boolean leadsAnywhere() {
      return options.stream().anyMatch(each -> each.href() != null && !each.current());
    }
  }

  /**
   * A condition that can be chosen.
   *
   * @param href where its stories are listed; null where no page lists them
   * @param current true where it holds already
   */
  public record Option(String label, @Nullable String href, int stories, boolean current) {

    public String count() {
      return NumberText.of(stories);
    }
  }
}
