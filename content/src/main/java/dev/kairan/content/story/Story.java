package dev.kairan.content.story;

import dev.kairan.content.time.FiscalYear;
import dev.kairan.content.time.PartialDate;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A case story (取組み事例): what a chamber really did, with its sources.
 *
 * @param id such as {@code 2024-mito-01}, from the file's year folder and name
 * @param file path inside the content folder, with forward slashes
 * @param participations the chambers, lead first
 * @param ledBy who led where no chamber did
 * @param date when it happened, as exactly as known
 * @param publishedOn when it first became public on any channel, as exactly as known
 * @param publishAt from this instant on it is public; null where it is so at once
 * @param draft true while it is being written: it is public nowhere
 * @param topics ids of {@link Topic}s
 * @param corrections in the order of the file
 * @param withdrawn null where the story stands
 * @param consent null where none is recorded
 */
public record Story(
    String id,
    String file,
    String title,
    List<Participation> participations,
    @Nullable String ledBy,
    BodyKind bodyKind,
    @Nullable PartialDate date,
    @Nullable PartialDate publishedOn,
    @Nullable Instant publishAt,
    boolean draft,
    List<String> topics,
    List<Evidence> evidence,
    List<Figure> figures,
    List<Appearance> appearances,
    List<Source> sources,
    Summary summary,
    @Nullable Image image,
    @Nullable Contact contact,
    List<Correction> corrections,
    @Nullable Withdrawal withdrawn,
    @Nullable Consent consent,
    Markup body) {

  /** What the title of a draft begins with in a preview. */
  public static final String DRAFT_MARK = "【下書き】";

  public Story {
    participations = List.copyOf(participations);
    topics = List.copyOf(topics);
    evidence = List.copyOf(evidence);
    figures = List.copyOf(figures);
    appearances = List.copyOf(appearances);
    sources = List.copyOf(sources);
    corrections = List.copyOf(corrections);
  }

  /** The addresses that it cites, of sources first, each once. */
  public List<URI> addresses() {
    return Stream.concat(
            sources.stream().map(Source::url), appearances.stream().map(Appearance::url))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** True before the instant of its publication; at the instant itself it is public. */
  public boolean isEmbargoedAt(Instant instant) {
    return publishAt != null && instant.isBefore(publishAt);
  }

  /** The same story with another body. */
  public Story withBody(Markup other) {
    return with(title, other);
  }

  /** The same story with a title that says, wherever it is shown, that it is a draft. */
  public Story marked() {
    return with(DRAFT_MARK + title, body);
  }

  private Story with(String otherTitle, Markup otherBody) {
    return new Story(
        id,
        file,
        otherTitle,
        participations,
        ledBy,
        bodyKind,
        date,
        publishedOn,
        publishAt,
        draft,
        topics,
        evidence,
        figures,
        appearances,
        sources,
        summary,
        image,
        contact,
        corrections,
        withdrawn,
        consent,
        otherBody);
  }

  /** True from the day of the withdrawal on. */
  public boolean isWithdrawnBy(LocalDate day) {
    return withdrawn != null && !withdrawn.on().isAfter(day);
  }

  /** The fiscal year in which the story became public, or null (年度不明). */
  public @Nullable FiscalYear fiscalYear() {
    return publishedOn == null ? null : publishedOn.fiscalYear();
  }
}
