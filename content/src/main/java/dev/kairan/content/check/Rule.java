package dev.kairan.content.check;

import java.util.Locale;

/** The rules of the content: a closed list. Codes are stable; each is explained to editors. */
public enum Rule {
  // Files
  INVALID_UTF8,
  BYTE_ORDER_MARK,
  UNEXPECTED_FILE,
  MISSING_FILE,
  MALFORMED_CSV,
  WRONG_COLUMN_COUNT,
  MALFORMED_YAML,
  MISSING_FRONT_MATTER,

  // Fields
  DUPLICATE_KEY,
  UNKNOWN_FIELD,
  MISSING_FIELD,
  EMPTY_VALUE,
  WRONG_TYPE,
  UNKNOWN_VALUE,
  OUT_OF_RANGE,

  // Ids
  BAD_ID,
  DUPLICATE_ID,
  MISPLACED_ID,
  UNKNOWN_REFERENCE,
  UNKNOWN_PLAN_YEAR,
  UNPUBLISHED_REFERENCE,
  DUPLICATE_ENTRY,

  // Dates
  BAD_DATE,
  FOREIGN_OFFSET,
  REVERSED_PERIOD,
  PRECISION_MISMATCH,
  CONTRADICTORY_QUALIFIERS,
  WRONG_FISCAL_YEAR,

  // Chambers and outlets
  UNKNOWN_PREFECTURE,
  WRONG_CHAMBER_COUNT,
  PREFECTURE_WITHOUT_CHAMBER,
  UNDATED_MERGER,
  CLOSED_SUCCESSOR,
  NO_SUCCESSOR(Severity.WARNING),
  MISDATED_NAME,
  UNCHANGED_NAME,
  BAD_KANA,
  TIER_MISMATCH,

  // Press
  OWN_CHANNEL_CLIPPING,
  ORIGINAL_AS_COPY,
  COPY_OF_COPY,
  COPY_BEFORE_ORIGINAL(Severity.WARNING),
  RELEASE_MISMATCH,
  CLIPPING_BEFORE_RELEASE(Severity.WARNING),
  SECOND_PRIMARY_CLUB,
  DELIVERED_AFTER_EMBARGO(Severity.WARNING),

  // Plans
  WRONG_COUNT,
  UNLISTED_SECTION,
  LATER_PREDECESSOR,
  UNWRITTEN(Severity.WARNING),
  UNFINISHED_PLAN(Severity.WARNING),
  NO_PLAN,

  // Stories
  WRONG_YEAR_FOLDER,
  BAD_FILE_NAME,
  FILE_NAME_NOT_LEAD,
  NO_LEAD(Severity.WARNING),
  NO_SOURCE,
  PUBLISHED_AFTER_APPEARANCE,
  PUBLISH_DAY_MISMATCH,
  INCOMPLETE_IMAGE,
  MISSING_IMAGE,
  BAD_IMAGE,
  UNSUPPORTED_IMAGE,
  DAMAGED_IMAGE,
  OVERSIZED_IMAGE,
  UNUSED_IMAGE(Severity.WARNING),
  SURPLUS_LED_BY,
  BEFORE_PUBLICATION,
  AFTER_WITHDRAWAL,
  WITHDRAWN_LINK,
  EMBARGOED_LINK,
  DRAFT_LINK,
  PUBLISHED_DRAFT,
  UNCITED_LINK(Severity.WARNING),

  // Redirects
  BAD_PAGE_ADDRESS,
  UNKNOWN_PAGE,
  LIVE_ADDRESS,
  REDIRECT_CHAIN,
  REDIRECT_LOOP,

  // Visits, requests, trainings, issues
  CLOSED_CHAMBER(Severity.WARNING),
  ANSWERED_BEFORE_ASKED,
  NOT_OWN_CHANNEL,
  STORY_OF_OTHER_CHAMBER,

  // Text and links
  RAW_HTML,
  TOP_HEADING,
  IMAGE_IN_BODY,
  UNSAFE_LINK,
  DEAD_LINK,
  BAD_ADDRESS,
  CONTROL_CHARACTER,
  NOT_NORMALISED,
  HALF_WIDTH_KATAKANA(Severity.WARNING),
  FULL_WIDTH_ASCII(Severity.WARNING),
  TITLE_LENGTH(Severity.WARNING),
  SUMMARY_LENGTH(Severity.WARNING),
  BODY_LENGTH(Severity.WARNING),
  LONG_SENTENCE(Severity.WARNING),
  POLITE_FORM(Severity.WARNING),
  ERA_YEAR(Severity.WARNING),
  SHORT_YEAR(Severity.WARNING),
  RELATIVE_DATE(Severity.WARNING),
  DIGIT_GROUPING(Severity.WARNING),
  HALF_WIDTH_PUNCTUATION(Severity.WARNING),
  BANNED_CHARACTER(Severity.WARNING),
  PRAISE(Severity.WARNING),
  MISSING_FIGURE(Severity.WARNING),
  UNMENTIONED_FIGURE(Severity.WARNING),
  REPEATED_TEXT(Severity.WARNING),

  // What reporters would miss (kairan check --press)
  UNKNOWN_PUBLICATION(Severity.WARNING, Subject.PRESS),
  NO_DATED_SOURCE(Severity.WARNING, Subject.PRESS),
  NO_CONTACT(Severity.WARNING, Subject.PRESS),
  CONTACT_WITHOUT_PHONE(Severity.WARNING, Subject.PRESS),
  CONTACT_WITHOUT_HOURS(Severity.WARNING, Subject.PRESS),
  NO_IMAGE(Severity.WARNING, Subject.PRESS),
  EXPIRED_IMAGE(Severity.WARNING, Subject.PRESS),
  SMALL_IMAGE(Severity.WARNING, Subject.PRESS),
  IMAGE_WITHOUT_CAPTION(Severity.WARNING, Subject.PRESS),

  // Official documents (kairan import-plan)
  EMPTY_DOCUMENT(Severity.ERROR, Subject.DOCUMENT),
  UNKNOWN_DOCUMENT_FORMAT(Severity.ERROR, Subject.DOCUMENT),
  DAMAGED_DOCUMENT(Severity.ERROR, Subject.DOCUMENT),
  ENCRYPTED_DOCUMENT(Severity.ERROR, Subject.DOCUMENT),
  SCANNED_DOCUMENT(Severity.ERROR, Subject.DOCUMENT),
  OVERSIZED_DOCUMENT(Severity.ERROR, Subject.DOCUMENT),
  NOT_A_PLAN(Severity.ERROR, Subject.DOCUMENT),
  OTHER_FISCAL_YEAR(Severity.ERROR, Subject.DOCUMENT),
  UNREADABLE_CHARACTER(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_LAYOUT(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_JOIN(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_HEADING(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_PAGE(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_DATE(Severity.WARNING, Subject.DOCUMENT),
  UNCERTAIN_NUMBER(Severity.WARNING, Subject.DOCUMENT),
  UNPLACED_TEXT(Severity.WARNING, Subject.DOCUMENT),
  CONTENTS_MISMATCH(Severity.WARNING, Subject.DOCUMENT),
  PLAN_MISMATCH(Severity.WARNING, Subject.DOCUMENT);

  /** What a rule is about. */
  public enum Subject {
    CONTENT,
    PRESS,
    DOCUMENT
  }

  private final Severity severity;
  private final Subject subject;

  Rule() {
    this(Severity.ERROR);
  }

  Rule(Severity severity) {
    this(severity, Subject.CONTENT);
  }

  Rule(Severity severity, Subject subject) {
    this.severity = severity;
    this.subject = subject;
  }

  /**
   * Whether it holds for the content's files, for what reporters need of it, or for an official
   * document that is imported.
   */
  public Subject subject() {
    return subject;
  }

  public Severity severity() {
    return severity;
  }

  /** The stable code, such as {@code unknown-reference}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
