package dev.kairan.content.plan;

/** Whose date a {@link Schedule} is, and what it says. Only {@link #SCHEDULE} makes an item due. */
public enum ScheduleKind {
  /** When JCCI itself acts. */
  SCHEDULE,
  /** An event of somebody else. */
  EXTERNAL_EVENT,
  /** A deadline set by somebody else. */
  EXTERNAL_DEADLINE,
  /** A length of time, such as three years. */
  DURATION,
  /** How often, such as every year or as needed. */
  CADENCE,
  /** The period that a growth target is compared with. */
  BASELINE,
  /** The year of an anniversary. */
  ANNIVERSARY
}
