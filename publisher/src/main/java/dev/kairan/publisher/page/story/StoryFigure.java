package dev.kairan.publisher.page.story;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.html.NumberText;
import dev.kairan.publisher.html.Site;
import dev.kairan.publisher.picture.PictureFile;
import dev.kairan.publisher.picture.Ratio;
import dev.kairan.publisher.picture.StoryPicture;
import dev.kairan.publisher.picture.StoryPicture.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A story's picture with the words that belong to it.
 *
 * @param hrefs the address of each of its files
 */
public record StoryFigure(Story.Image words, StoryPicture picture, Map<PictureFile, String> hrefs) {

  private static final double MEGA = 1_000_000;
  private static final double KILO = 1_000;

  /** Null where there is none that may be shown. */
  static @Nullable StoryFigure of(Site site, Story story) {
    StoryPicture picture = site.answers().pictures().of(story.id());
    Story.Image words = story.image();
    return picture == null || words == null
        ? null
        : new StoryFigure(
            words,
            picture,
            picture
                .files()
                .collect(
                    Collectors.toUnmodifiableMap(
                        file -> file, file -> site.at().picture(story.id(), file.name()))));
  }

  public String href(PictureFile file) {
    return String.valueOf(hrefs.get(file));
  }

  /** For screens that are wide. */
  public @Nullable Shape wide() {
    return picture.shape(Ratio.WIDE);
  }

  /** For screens that are narrow. */
  public @Nullable Shape narrow() {
    return picture.shape(Ratio.CLASSIC);
  }

  /** Both sizes with their widths, for {@code srcset}. */
  public String sizes(Shape shape) {
    return List.of(shape.small(), shape.large()).stream()
        .map(file -> href(file) + " " + file.width() + "w")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Such as 4,000×3,000ピクセル、JPEG、2.3 MB. */
  public String measures(PictureFile file) {
    String kind = file.type().equals("image/png") ? "PNG" : "JPEG";
    return NumberText.of(file.width())
        + "×"
        + NumberText.of(file.height())
        + "ピクセル、"
        + kind
        + "、"
        + length(file.bytes());
  }

  private static String length(long bytes) {
    return bytes < MEGA
        ? String.format(Locale.ROOT, "%.0f KB", Math.ceil(bytes / KILO))
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
  }
}
