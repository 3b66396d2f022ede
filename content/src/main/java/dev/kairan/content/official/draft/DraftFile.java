package dev.kairan.content.official.draft;

/**
 * A file to be written.
 *
 * @param path inside the plan's folder, such as {@code sections/III-4.yaml}
 * @param text with lines ended by {@code \n}
 */
public record DraftFile(String path, String text) {

  public static final String PLAN = "plan.yaml";
  public static final String SECTIONS = "sections/";

  /** The one file that holds the official wording, and that is never published by Git. */
  public static final String OFFICIAL = "official.yaml";

  public boolean isOfficial() {
    return path.equals(OFFICIAL);
  }
}
