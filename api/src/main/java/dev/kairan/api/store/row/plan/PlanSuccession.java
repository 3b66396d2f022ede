package dev.kairan.api.store.row.plan;

/**
 * A plan, and whether it says what it carries on.
 *
 * @param links how many links from its items to earlier ones are recorded
 */
public record PlanSuccession(int fiscalYear, int links) {

  public boolean recorded() {
    return links > 0;
  }
}
