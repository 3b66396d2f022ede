package dev.kairan.content.story;

/** Whether a chamber led the activity or took part in it. */
public enum Role {
  LEAD,
  PARTNER
}
