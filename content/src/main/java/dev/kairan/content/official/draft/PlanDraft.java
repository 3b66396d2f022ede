package dev.kairan.content.official.draft;

import dev.kairan.content.official.fact.ItemFacts;
import dev.kairan.content.official.outline.Outline;
import dev.kairan.content.time.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plan as its official document tells it, before people have written anything.
 *
 * @param file name of the document
 * @param facts what was recognised in each action item, by the item's code
 */
public record PlanDraft(
    FiscalYear fiscalYear, String file, Outline outline, Map<String, ItemFacts> facts) {

  public PlanDraft {
    facts = Map.copyOf(facts);
  }

  /** The id in the content: {@code 2024-III-4-02} for {@code III-4-02}. */
  public String id(String code) {
    return fiscalYear.year() + "-" + code;
  }

  public ItemFacts factsOf(Outline.Item item) {
    return Objects.requireNonNull(facts.get(item.code()), item.code());
  }

  /** The files of a plan folder: {@code plan.yaml}, the sections, {@code official.yaml}. */
  public List<DraftFile> files() {
    return DraftFiles.of(this);
  }

  public DraftFigures figures() {
    return DraftFigures.of(this);
  }
}
