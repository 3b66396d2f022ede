package dev.kairan.content.story;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a reporter who takes a story over would miss. */
public enum PressGap {
  UNKNOWN_PUBLICATION,
  NO_DATED_SOURCE,
  NO_CONTACT,
  CONTACT_WITHOUT_PHONE,
  CONTACT_WITHOUT_HOURS,
  NO_IMAGE,
  EXPIRED_IMAGE,
  SMALL_IMAGE,
  IMAGE_WITHOUT_CAPTION;

  /** The longer side, in pixels, of what a newspaper prints over two of its columns. */
  static final int SMALLEST_SIDE = 1600;

  /** What is missing in {@code story} on {@code day}. */
  public static Set<PressGap> of(Story story, LocalDate day) {
    Set<PressGap> gaps = EnumSet.noneOf(PressGap.class);
    addIf(gaps, UNKNOWN_PUBLICATION, story.publishedOn() == null);
    addIf(gaps, NO_DATED_SOURCE, story.sources().stream().allMatch(each -> each.date() == null));
    addOfContact(gaps, story.contact());
    addOfImage(gaps, story.image(), day);
    return gaps;
  }

  private static void addOfContact(Set<PressGap> gaps, @Nullable Contact contact) {
    if (contact == null) {
      gaps.add(NO_CONTACT);
    } else {
      addIf(gaps, CONTACT_WITHOUT_PHONE, contact.phone() == null);
      addIf(gaps, CONTACT_WITHOUT_HOURS, contact.hours() == null);
    }
  }

  private static void addOfImage(Set<PressGap> gaps, @Nullable Image image, LocalDate day) {
    if (image == null) {
      gaps.add(NO_IMAGE);
    } else if (!image.isUsableOn(day)) {
      gaps.add(EXPIRED_IMAGE);
    } else {
      ImageFile file = image.original();
      addIf(gaps, SMALL_IMAGE, Math.max(file.width(), file.height()) < SMALLEST_SIDE);
      addIf(gaps, IMAGE_WITHOUT_CAPTION, image.caption() == null);
    }
  }

  private static void addIf(Set<PressGap> gaps, PressGap gap, boolean missing) {
    if (missing) {
      gaps.add(gap);
    }
  }
}
