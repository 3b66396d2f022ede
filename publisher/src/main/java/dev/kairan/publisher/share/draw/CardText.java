package dev.kairan.publisher.share.draw;

/**
 * The words on a picture.
 *
 * @param who the chambers with their prefectures, or who led where no chamber did
 * @param topics divided by {@code ・}; may be empty
 * @param sample true where the content is synthetic
 */
public record CardText(String title, String who, String topics, boolean sample) {

  /** Every character that has to be drawn. */
  String all() {
    return title + who + topics;
  }
}
