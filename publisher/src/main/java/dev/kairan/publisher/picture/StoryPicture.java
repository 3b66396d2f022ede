package dev.kairan.publisher.picture;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A story's picture as it is published.
 *
 * @param full uncut, in all its pixels
 * @param shapes in the order of {@link Ratio}; empty where it is too small to be cut
 */
public record StoryPicture(PictureFile full, List<Shape> shapes) {

  public StoryPicture {
    shapes = List.copyOf(shapes);
  }

  /** The picture cut to one shape, in two sizes. */
  public record Shape(Ratio ratio, PictureFile large, PictureFile small) {}

  /** The picture cut to {@code ratio}; null where it is too small. */
  public @Nullable Shape shape(Ratio ratio) {
    return shapes.stream().filter(each -> each.ratio() == ratio).findFirst().orElse(null);
  }

  /** Every file of it. */
  public Stream<PictureFile> files() {
    return Stream.concat(
        Stream.of(full), shapes.stream().flatMap(each -> Stream.of(each.large(), each.small())));
  }
}
