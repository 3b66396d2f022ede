package dev.kairan.content.story;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case story (取組み事例): what a chamber really did, with its sources.
 *
 * @param id such as {@code 2024-mito-01}, from the file's year folder and name
 * @param file path inside the content folder, with forward slashes
 * @param participations the chambers, lead first
 * @param date when it happened, as exactly as known
 * @param publishedOn when it first became public on any channel, as exactly as known
 * @param topics ids of {@link Topic}s
 */
public record Story(
    String id,
    String file,
    String title,
    List<Participation> participations,
    BodyKind bodyKind,
    @Nullable PartialDate date,
    @Nullable PartialDate publishedOn,
    List<String> topics,
    List<Evidence> evidence,
    List<Figure> figures,
    List<Appearance> appearances,
    List<Source> sources,
    Summary summary,
    @Nullable Image image,
    @Nullable Contact contact,
    Markup body) {

  public Story {
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    figures = List.copyOf(figures);
    appearances = List.copyOf(appearances);
    sources = List.copyOf(sources);
  }

  /** The fiscal year in which the story became public, or null (年度不明). */
  public @Nullable FiscalYear fiscalYear() {
    return publishedOn == null ? null : publishedOn.fiscalYear();
  }
}
