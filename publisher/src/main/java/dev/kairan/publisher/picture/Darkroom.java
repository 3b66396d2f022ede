package dev.kairan.publisher.picture;

import dev.kairan.api.Picture;
import dev.kairan.publisher.cache.FileCache;
import dev.kairan.publisher.picture.StoryPicture.Shape;
import dev.kairan.publisher.picture.pixel.DecodedPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the published files of one picture, or finds those that were made before. */
final class Darkroom {

  /** To be raised with every change that gives other bytes. */
  private static final String RECIPE = "1";

  private final FileCache cache;
  private final String story;
  private final Picture picture;
  private final Set<String> used = new HashSet<>();
  private @Nullable DecodedPicture decoded;

  Darkroom(FileCache cache, String story, Picture picture) {
    this.cache = cache;
    this.story = story;
    this.picture = picture;
  }

  StoryPicture develop() throws IOException {
    List<Shape> shapes = new ArrayList<>();
    boolean cuttable =
        Stream.of(Ratio.values())
            .allMatch(ratio -> Cut.fits(ratio, picture.width(), picture.height()));
    for (Ratio ratio : cuttable ? Ratio.values() : new Ratio[0]) {
      Cut cut =
          Cut.of(ratio, picture.width(), picture.height(), picture.focusX(), picture.focusY());
      String name = "image-" + ratio.code();
      shapes.add(new Shape(ratio, cut(name, cut), cut(name + "-small", cut.half())));
    }
    return new StoryPicture(full(), shapes);
  }

  /** The names under which its files are kept. */
  Set<String> used() {
    return used;
  }

  /** True where it had to be decoded. */
  boolean worked() {
    return decoded != null;
  }

  private PictureFile full() throws IOException {
    String name = picture.png() ? "image.png" : "image.jpg";
    String type = picture.png() ? "image/png" : "image/jpeg";
    Path file = made(key(name), () -> decoded().whole());
    return file(name, type, picture.width(), picture.height(), file);
  }

  private PictureFile cut(String base, Cut cut) throws IOException {
    String name = base + ".jpg";
    String key = key(picture.focusX() + "-" + picture.focusY() + "-" + name);
    Path file = made(key, () -> decoded().part(cut.from(), cut.width(), cut.height()));
    return file(name, "image/jpeg", cut.width(), cut.height(), file);
  }

  private static PictureFile file(String name, String type, int width, int height, Path file)
      throws IOException {
    return new PictureFile(name, type, width, height, Files.size(file), file);
  }

  private String key(String rest) {
    return picture.sha256() + "-" + RECIPE + "-" + rest;
  }

  private Path made(String key, Work work) throws IOException {
    used.add(key);
    Optional<Path> before = cache.file(key);
    return before.isPresent() ? before.get() : cache.keep(key, work.bytes());
  }

  private DecodedPicture decoded() {
    DecodedPicture pixels = decoded;
    if (pixels == null) {
      pixels = decode();
      decoded = pixels;
    }
    return pixels;
  }

  private DecodedPicture decode() {
    try {
      return DecodedPicture.of(picture);
    } catch (IOException unreadable) {
      throw UnreadablePicture.of(story, unreadable);
    } catch (LinkageError | InternalError withoutLibraries) {
      throw UnreadablePicture.here(withoutLibraries);
    }
  }

  private interface Work {
    byte[] bytes() throws IOException;
  }
}
