package dev.kairan.api.store.row.desk;

/** The visits to a regional block, and how many distinct chambers they went to. */
public record BlockVisits(int visits, int chambers) {

  public static final BlockVisits NONE = new BlockVisits(0, 0);
}
