package dev.kairan.api.store.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.library.Changed;
import dev.kairan.api.library.RichLibrary;
import dev.kairan.api.oracle.Blackout;
import dev.kairan.api.store.Store;
import dev.kairan.content.Library;
import dev.kairan.content.desk.Desk;
import dev.kairan.content.desk.Placement;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * With a story under embargo, database and index of texts are, to the byte, what they are where
 * nobody ever wrote it: so no question can tell the difference.
 */
class EmbargoedContentTest {

  private static final String HIDDEN = "2023-mito-01";
  private static final Instant FREE = RichLibrary.AS_OF.plusSeconds(1);

  @TempDir private Path folder;
  private Path with;
  private Path without;

  @BeforeEach
  void makeFolders() throws IOException {
    with = Files.createDirectory(folder.resolve("with"));
    without = Files.createDirectory(folder.resolve("without"));
  }

  @Test
  void isNotInTheStoreBeforeItsInstant() throws IOException {
    Library embargoed = embargoed();
    Library unwritten =
        Changed.with(unwritten(), "snapshot", embargoed.at(RichLibrary.AS_OF).snapshot());

    write(embargoed, RichLibrary.AS_OF, with);
    write(unwritten, RichLibrary.AS_OF, without);

    assertThat(bytes(with)).hasSize(2).isEqualTo(bytes(without));
    assertThat(String.join("", bytes(with))).contains("2023-unebi-01").doesNotContain(HIDDEN);
  }

  @Test
  void isInTheStoreAtTheVeryInstant() throws IOException {
    write(embargoed(), FREE, with);
    write(Changed.with(unwritten(), "snapshot", embargoed().snapshot()), FREE, without);

    assertThat(bytes(with)).hasSize(2).isNotEqualTo(bytes(without));
    assertThat(String.join("", bytes(with))).contains(HIDDEN);
  }

  private static Library embargoed() {
    Library library = RichLibrary.library();
    return Changed.with(
        library,
        "stories",
        library.stories().stream()
            .map(story -> isHidden(story.id()) ? Changed.with(story, "publishAt", FREE) : story)
            .toList());
  }

  /** The same by hand: no story, a place in an issue for nothing yet, black bars. */
  private static Library unwritten() {
    Library library = Blackout.of(RichLibrary.library(), RichLibrary.AS_OF);
    List<Story> others = library.stories().stream().filter(s -> !isHidden(s.id())).toList();
    List<Placement> placements =
        library.desk().placements().stream()
            .map(p -> isHidden(p.story()) ? Changed.with(p, "story", null) : p)
            .map(p -> p.story() == null ? Changed.with(p, "url", null) : p)
            .toList();
    Desk desk = Changed.with(library.desk(), "placements", placements);
    return Changed.with(Changed.with(library, "stories", others), "desk", desk);
  }

  private static boolean isHidden(@Nullable String story) {
    return HIDDEN.equals(story);
  }

  /** The database, and the index beside it, which the first search builds. */
  private static void write(Library library, Instant at, Path folder) throws IOException {
    Path copies = Files.createDirectory(folder.resolve("copies"));
    try (Store store = Store.build(library, folder.resolve("kairan.sqlite"), at)) {
      store.search();
      for (Path file : files(folder)) {
        boolean index = String.valueOf(file.getFileName()).startsWith("search");
        Files.copy(file, copies.resolve(index ? "index" : String.valueOf(file.getFileName())));
      }
    }
  }

  private static List<String> bytes(Path folder) throws IOException {
    List<String> contents = new ArrayList<>();
    for (Path file : files(folder.resolve("copies"))) {
      contents.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
    }
    return contents;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
