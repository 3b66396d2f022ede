package dev.kairan.publisher.answer;

/**
 * The texts of something that can be searched, folded as searches fold them.
 *
 * @param title title and other names, each between line feeds, with a mark wherever a word begins
 *     or ends
 * @param summary parts separated by line feeds
 * @param body parts separated by line feeds
 */
public record SearchText(Kind kind, String id, String title, String summary, String body) {

  /** What it belongs to. */
  public enum Kind {
    STORY,
    ACTION_ITEM,
    CHAMBER
  }
}
