package dev.kairan.publisher.answer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A chamber of commerce and industry.
 *
 * @param kana reading of the short name, in hiragana
 * @param kanaRow あ, か, さ and so on
 * @param validTo last day of existence, for a chamber that merged or was dissolved
 * @param stories those in which it took part, newest first
 */
public record Chamber(
    String id,
    String name,
    String shortName,
    String kana,
    String kanaRow,
    Ref prefecture,
    Ref regionalBlock,
    @Nullable String website,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo,
    @Nullable Ref successor,
    Refs stories) {}
