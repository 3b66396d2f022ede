package dev.kairan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.kairan.api.library.LibraryMaker;
import dev.kairan.api.library.StoryMaker;
import dev.kairan.content.Library;
import dev.kairan.content.place.Prefecture;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The door hands out the pictures that may be shown, and no others. */
class GraphPicturesTest {

  private static final Instant NOON = Instant.parse("2023-10-01T03:00:00Z");

  @TempDir Path folder;

  @Test
  void handsOutWhatMayBeShown() throws IOException {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("for-ever").by("mito").image(null))
            .story(new StoryMaker("until-today").by("mito").image(null, "2023-10-01"))
            .story(new StoryMaker("until-yesterday").by("mito").image(null, "2023-09-30"))
            .story(new StoryMaker("gone").by("mito").image(null).withdrawn("2023-10-01"))
            .story(new StoryMaker("later").by("mito").image(null).publishAt("2023-10-01T03:00:01Z"))
            .story(new StoryMaker("now").by("mito").image(null).publishAt("2023-10-01T03:00:00Z"))
            .story(new StoryMaker("none").by("mito"))
            .make();
    try (Graph graph = Graph.open(library, folder.resolve("db"), NOON)) {
      assertThat(graph.pictures().keySet()).containsExactly("for-ever", "now", "until-today");
    }
  }

  @Test
  void turnsThePictureInItsMeasuresToo() throws IOException {
    Picture picture = picture();

    assertThat(picture.orientation()).isEqualTo(6);
    assertThat(picture.storedWidth() + "x" + picture.storedHeight()).isEqualTo("1600x900");
    assertThat(picture.width() + "x" + picture.height()).isEqualTo("900x1600");
    assertThat(picture.png()).isFalse();
    assertThat(picture.focusX()).isEqualTo(50);
  }

  @Test
  void handsOutNoOtherFileThanWasRead() throws IOException {
    Picture picture = picture();

    assertThatIOException().isThrownBy(picture::bytes);
  }

  private Picture picture() throws IOException {
    Library library =
        new LibraryMaker()
            .chamber("mito", "水戸", "みと", Prefecture.IBARAKI)
            .story(new StoryMaker("one").by("mito").image(null))
            .make();
    try (Graph graph = Graph.open(library, folder.resolve("db"), NOON)) {
      return Objects.requireNonNull(graph.pictures().get("one"));
    }
  }
}
