package dev.kairan.publisher.answer;

import java.util.List;

/**
 * One of the nine regional blocks.
 *
 * @param prefectures from north to south
 * @param chamberCount chambers on the day of the run
 * @param chambers in kana order
 */
public record RegionalBlock(
    String id,
    String name,
    String nameEn,
    List<Ref> prefectures,
    int chamberCount,
    Refs chambers) {}
