package dev.kairan.content.source.story;

import dev.kairan.content.check.Findings;
import dev.kairan.content.check.Rule;
import dev.kairan.content.source.field.Dates;
import dev.kairan.content.source.field.Value;
import dev.kairan.content.source.field.YamlRecord;
import dev.kairan.content.source.file.SourceFile;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.Story;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The image files beside the stories. */
public final class ImageFiles {

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
    checkFile(name, byPath.get(pathBeside(story.path(), name.text())));
    return new Image(
        name.text(),
        fields.value("alt").prose(),
        fields.value("credit").text(),
        fields.value("licence").text(),
        fields.value("caption").optionalProse(),
        expiresOn(fields.value("expiresOn"), dates));
  }

  private static @Nullable LocalDate expiresOn(Value written, StoryDates dates) {
    LocalDate day = Dates.optionalDay(written);
    dates.checkAfterPublication(written, day);
    return day;
  }

  private static void checkFile(Value name, @Nullable SourceFile file) {
    if (name.isPresent() && file == null) {
      name.report(Rule.MISSING_IMAGE, name.text());
    } else if (file != null && !ImageFormat.matches(file)) {
      name.report(Rule.BAD_IMAGE, name.text());
    }
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
