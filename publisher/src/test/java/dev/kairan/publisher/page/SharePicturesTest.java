package dev.kairan.publisher.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.publisher.answer.Story;
import dev.kairan.publisher.query.Altered;
import dev.kairan.publisher.query.SiteAnswers;
import dev.kairan.publisher.share.SharePictures;
import dev.kairan.publisher.share.ShareReport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures of a few real stories, run after run. */
class SharePicturesTest {

  private static final int FEW = 6;

  @TempDir Path cache;

  private final SiteAnswers answers = with(RenderedSite.answers().stories().subList(0, FEW));
  private final Map<String, byte[]> pictures = new TreeMap<>();

  @Test
  void areDrawnOnce() throws IOException {
    ShareReport first = render(answers);
    Map<String, byte[]> drawn = Map.copyOf(pictures);
    ShareReport second = render(answers);

    assertThat(pictures.keySet())
        .containsExactlyInAnyOrderElementsOf(
            answers.stories().stream().map(s -> "stories/" + s.id() + "/share.png").toList());
    pictures.forEach((path, png) -> assertThat(png).as(path).isEqualTo(drawn.get(path)));
    assertThat(second.drawn()).isZero();
    assertThat(first.pictures()).isEqualTo(FEW);
    if (first.plain() == 0) {
      assertThat(first.drawn()).isEqualTo(FEW);
      assertThat(second.text()).startsWith("6 枚（描いたもの 0 枚）、書体 ");
      assertThat(pictures.values().stream().map(Arrays::hashCode).distinct()).hasSize(FEW);
    }
  }

  @Test
  void ofAChangedOrDamagedOneAreDrawnAgain() throws IOException {
    ShareReport first = render(answers);
    Map<String, byte[]> before = Map.copyOf(pictures);
    try (Stream<Path> files = Files.list(cache)) {
      Path any = files.filter(file -> file.toString().endsWith(".png")).findFirst().orElseThrow();
      Files.write(any, Arrays.copyOf(Files.readAllBytes(any), 100));
    }
    ShareReport repaired = render(answers);
    pictures.forEach((path, png) -> assertThat(png).as(path).isEqualTo(before.get(path)));

    Story other = RenderedSite.answers().stories().get(FEW);
    List<Story> stories = Stream.concat(answers.stories().stream(), Stream.of(other)).toList();
    ShareReport more = render(with(stories));

    assertThat(List.of(first.drawn(), repaired.drawn(), more.drawn()))
        .isIn(List.of(6, 1, 1), List.of(0, 0, 0));
  }

  @Test
  void leaveNothingUnfinishedBehind() throws IOException {
    render(answers);
    try (Stream<Path> files = Files.list(cache)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .allMatch(name -> name.matches("[0-9a-f]{32}\\.png|font-[0-9a-f]{32}\\.txt"));
    }
  }

  private ShareReport render(SiteAnswers of) {
    pictures.clear();
    SiteSettings settings = new SiteSettings(URI.create(RenderedSite.BASE));
    return SharePictures.render(
        of, settings, cache, file -> pictures.put(file.path(), file.bytes()));
  }

  private static SiteAnswers with(List<Story> stories) {
    return Altered.from(RenderedSite.answers()).stories(stories).answers();
  }
}
