package dev.kairan.content.official.text;

/** The shape in which an official document arrives. */
public enum DocumentFormat {
  PLAIN_TEXT,
  HTML,
  PDF
}
