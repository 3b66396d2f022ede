package dev.kairan.publisher.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case story.
 *
 * @param date when it happened, where known
 * @param publishedOn when it first became public, where known
 * @param publishAt the same to the second, where it was under embargo before
 * @param fiscalYear the fiscal year in which it became public; null where unknown (年度不明)
 * @param participations lead first
 * @param ledBy who led where no chamber did
 * @param corrections oldest first
 */
public record Story(
    String id,
    String title,
    Summary summary,
    Body body,
    BodyKind bodyKind,
    @Nullable PartialDate date,
    @Nullable PartialDate publishedOn,
    @Nullable OffsetDateTime publishAt,
    @Nullable Integer fiscalYear,
    List<Participation> participations,
    List<Ref> topics,
    List<Evidence> evidence,
    List<Figure> figures,
    List<Appearance> appearances,
    List<Source> sources,
    @Nullable Image image,
    @Nullable Contact contact,
    @Nullable String ledBy,
    List<Correction> corrections) {

  /** In about 40, 100 and 200 characters; named as in the schema, where {@code short} is free. */
  public record Summary(String brief, String medium, String full) {}

  /** The text as its editor wrote it, in Markdown, and as sanitised HTML. */
  public record Body(String markdown, String html) {}

  /** The body that acted. */
  public enum BodyKind {
    CHAMBER,
    YEG,
    WOMENS_ASSOCIATION,
    FEDERATION
  }

  /** A chamber's part in it. */
  public record Participation(Ref chamber, Role role) {}

  /** Whether a chamber led or took part. */
  public enum Role {
    LEAD,
    PARTNER
  }

  /** An action item that it is evidence for, with the reason. */
  public record Evidence(Ref actionItem, String note) {}

  /** A reported number; {@code basis} says who counted or reported it. */
  public record Figure(
      BigDecimal value, String unit, String what, String basis, boolean approximate) {}

  /** An appearance in an outlet. */
  public record Appearance(
      Outlet outlet, @Nullable String title, @Nullable String url, @Nullable PartialDate date) {}

  /** A medium. */
  public record Outlet(String id, String name) {}

  /** Where its facts come from. */
  public record Source(String title, String publisher, String url, @Nullable PartialDate date) {}

  /** A change that readers of an earlier version must know of. */
  public record Correction(LocalDate on, String what) {}

  /**
   * A picture.
   *
   * @param licence the terms of its use
   * @param usable false where its use has ended: then nothing of it is shown
   */
  public record Image(
      String alt, String credit, String licence, @Nullable String caption, boolean usable) {}

  /** Whom a reporter may ask. */
  public record Contact(
      String name, @Nullable String phone, @Nullable String email, @Nullable String hours) {}
}
