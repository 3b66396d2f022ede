package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Form;
import dev.kairan.content.source.field.Numbers;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.PictureFile;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.source.image.ImageFacts;
import dev.kairan.content.story.Focus;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.ImageFile;
import dev.kairan.content.story.Story;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The image files beside the stories. */
public final class ImageFiles {

  private static final int PERCENT = 100;
  private static final ImageFile STAND_IN =
      new ImageFile(Path.of(""), "", ImageFile.Format.JPEG, 1, 1, 1);

  private final Map<String, SourceFile> byPath = new LinkedHashMap<>();

  public ImageFiles(List<SourceFile> files) {
    files.forEach(file -> byPath.put(file.path(), file));
  }

  /** Reads the image of the story in {@code story}, null where it has none. */
  @Nullable Image read(SourceFile story, @Nullable YamlRecord fields, StoryDates dates) {
    if (fields == null) {
      return null;
    }
    Value name = fields.value("file");
    return new Image(
        name.text(),
        fields.value("alt").prose(),
        fields.value("credit").text(),
        fields.value("licence").text(),
        fields.value("caption").optionalProse(),
        expiresOn(fields.value("expiresOn"), dates),
        focus(fields.record("focus", Form.FOCUS)),
        original(name, byPath.get(pathBeside(story.path(), name.text()))));
  }

  private static Focus focus(@Nullable YamlRecord fields) {
    return fields == null
        ? Focus.CENTRE
        : new Focus(
            Numbers.whole(fields.value("x"), 0, PERCENT),
            Numbers.whole(fields.value("y"), 0, PERCENT));
  }

  private static @Nullable LocalDate expiresOn(Value written, StoryDates dates) {
    LocalDate day = Dates.optionalDay(written);
    dates.checkAfterPublication(written, day);
    return day;
  }

  /** The file that is named; a stand-in, after a problem, where there is none that can be used. */
  private static ImageFile original(Value name, @Nullable SourceFile file) {
    PictureFile picture = file == null ? null : file.picture();
    if (picture == null) {
      if (name.isPresent()) {
        name.report(Rule.MISSING_IMAGE, name.text());
      }
      return STAND_IN;
    }
    if (picture.refusal() != null) {
      name.report(picture.refusal());
    }
    ImageFacts facts = picture.facts();
    return facts == null
        ? STAND_IN
        : new ImageFile(
            picture.path(),
            picture.sha256(),
            facts.format(),
            facts.width(),
            facts.height(),
            facts.orientation());
  }

  /** Reports the files that no story names. */
  public void reportUnused(List<Story> stories, Findings findings) {
    Set<String> used =
        stories.stream()
            .filter(story -> story.image() != null)
            .map(ImageFiles::imagePath)
            .collect(Collectors.toSet());
    byPath.forEach(
        (path, file) -> {
          if (!used.contains(path)) {
            findings.report(file.location(), Rule.UNUSED_IMAGE);
          }
        });
  }

  private static String imagePath(Story story) {
    Image image = story.image();
    return image == null ? "" : pathBeside(story.file(), image.file());
  }

  private static String pathBeside(String story, String name) {
    return story.substring(0, story.lastIndexOf('/') + 1) + name;
  }
}
