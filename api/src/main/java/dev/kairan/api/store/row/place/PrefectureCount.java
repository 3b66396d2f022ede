package dev.kairan.api.store.row.place;

/**
 * Chambers of a prefecture.
 *
 * @param covered how many have a story that counts
 * @param undated how many have none that counts, but one of unknown fiscal year
 */
public record PrefectureCount(String prefectureId, int chambers, int covered, int undated) {}
