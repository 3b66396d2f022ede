package dev.kairan.publisher.embargo;

import static dev.kairan.publisher.command.Ran.kairan;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kairan.api.Graph;
import dev.kairan.api.GraphAnswer;
import dev.kairan.api.GraphError;
import dev.kairan.content.Library;
import dev.kairan.content.source.LibraryReader;
import dev.kairan.publisher.command.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/**
 * One second before its instant, nothing that Kairan gives away tells of what is under embargo:
 * every byte is as if nobody had written it. At the instant, all of it is there.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EmbargoLeakTest {

  private static final Instant FREE = Instant.parse("2026-12-01T01:00:00Z");
  private static final Instant BEFORE = FREE.minusSeconds(1);

  private Path folder = Path.of("");
  private Path secret = Path.of("");
  private Path unwritten = Path.of("");
  private Ran message = new Ran(0, "", "");

  @BeforeAll
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    secret = Secret.written(folder.resolve("secret"));
    unwritten = Secret.unwritten(folder.resolve("unwritten"));
    message = publish(secret, "told", BEFORE);
    publish(unwritten, "untold", BEFORE);
  }

  @Test
  void noFileOfTheReleaseAndNoMessageTells() throws IOException {
    Everything told = Everything.in(live("told")).with("SNAPSHOT", id(secret, BEFORE));
    Everything untold = Everything.in(live("untold")).with("SNAPSHOT", id(unwritten, BEFORE));

    assertThat(told.bytes()).hasSizeGreaterThan(1000);
    assertThat(told.differences(untold)).isEmpty();
    assertThat(Everything.in(folder.resolve("told")).telling(Secret.WORDS)).isEmpty();
    assertThat(told(message)).isEmpty();
    assertThat(message.out()).contains("次に公開が必要な時刻: 2026年12月1日 10:00（事例 1件の解禁・発表資料 1件の解禁）");
  }

  private static List<String> told(Ran ran) {
    return new Everything(Map.of("out", ran.out(), "err", ran.err())).telling(Secret.WORDS);
  }

  /** What is still being written is left out in the same way, and for ever. */
  @Test
  void nothingTellsOfADraft() throws IOException {
    Path drafted = Secret.drafted(folder.resolve("drafted"));
    Ran ran = publish(drafted, "draft", BEFORE);
    Everything release = Everything.in(live("draft")).with("SNAPSHOT", id(drafted, BEFORE));
    Everything untold = Everything.in(live("untold")).with("SNAPSHOT", id(unwritten, BEFORE));

    assertThat(release.differences(untold)).isEmpty();
    assertThat(Everything.in(folder.resolve("draft")).telling(Secret.WORDS)).isEmpty();
    assertThat(told(ran)).isEmpty();
    assertThat(ran.out()).contains("・下書き 1").doesNotContain("事例 1件の解禁");
    Path databases = Files.createDirectory(folder.resolve("draft-db"));
    try (Graph graph = graph(drafted, databases, BEFORE)) {
      assertThat(graph.drafts()).isEmpty();
      assertThat(walk(graph).telling(Secret.WORDS)).isEmpty();
    }
  }

  @Test
  void noAnswerOfTheGraphTells() throws IOException {
    Path databases = Files.createDirectory(folder.resolve("databases"));
    try (Graph told = graph(secret, databases, BEFORE);
        Graph untold = graph(unwritten, Files.createDirectory(folder.resolve("other")), BEFORE)) {
      Everything answers = walk(told).with("SNAPSHOT", told.snapshotId());

      assertThat(answers.bytes()).hasSizeGreaterThan(25);
      assertThat(answers.differences(walk(untold).with("SNAPSHOT", untold.snapshotId()))).isEmpty();
      assertThat(answers.telling(Secret.WORDS)).isEmpty();
      Everything files = Everything.in(databases);
      assertThat(files.bytes().keySet()).as("with the index of texts").hasSize(2);
      assertThat(files.telling(Secret.WORDS)).isEmpty();
    }
  }

  @Test
  void noDoorOfTheServerTells() throws IOException, InterruptedException {
    try (Doors told = doors(secret, "told");
        Doors untold = doors(unwritten, "untold")) {
      Everything answers = told.everywhere().with("SNAPSHOT", id(secret, BEFORE));
      Everything guesses = told.guesses().with("SNAPSHOT", id(secret, BEFORE));

      assertThat(answers.telling(Secret.WORDS)).isEmpty();
      assertThat(told.ofTheMoment().telling(Secret.WORDS)).isEmpty();
      assertThat(answers.differences(untold.everywhere().with("SNAPSHOT", id(unwritten, BEFORE))))
          .isEmpty();
      assertThat(guesses.differences(untold.guesses().with("SNAPSHOT", id(unwritten, BEFORE))))
          .isEmpty();
      assertThat(guesses.bytes().get("story")).contains("\"story\":null");
    }
  }

  @Test
  void everythingIsThereAtTheInstant() throws IOException {
    Ran ran = publish(secret, "free", FREE, "--allow-embargoed");
    Everything site = Everything.in(live("free"));

    assertThat(ran.out()).doesNotContain("次に公開が必要な時刻");
    assertThat(site.telling(List.of("ZQX-TITLE")))
        .contains(
            "stories/2026-mito-77/index.html",
            "stories/index.html",
            "chambers/mito/index.html",
            "chambers/hitachi/index.html",
            "prefectures/ibaraki/index.html",
            "topics/tourism/index.html",
            "plans/2023/II-1-01/index.html",
            "feed.atom");
    try (Graph graph = graph(secret, Files.createDirectory(folder.resolve("free-db")), FREE)) {
      Everything answers = walk(graph);
      assertThat(Secret.PARTS)
          .allMatch(part -> !answers.telling(List.of(part)).isEmpty())
          .filteredOn(part -> !Secret.OF_THE_PICTURE.contains(part))
          .allMatch(part -> !site.telling(List.of(part)).isEmpty());
      assertThat(answers.telling(List.of("ZQX-TITLE")))
          .contains("story", "stories", "chamber", "topics", "search", "changes");
      assertThat(answers.telling(List.of("ZQX-RELEASE"))).contains("release", "releases");
      assertThat(graph.snapshotId()).isNotEqualTo(id(secret, BEFORE));
    }
  }

  @Test
  void isNotPublishedAheadOfItsTimeUnlessToldTo() {
    Path out = folder.resolve("ahead");

    Ran ran = kairan("publish", "--content", secret, "--out", out, "--at", FREE);

    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err()).contains("2026年12月1日 10:00", "事例 1件・発表資料 1件", "--allow-embargoed");
    assertThat(out.resolve("current")).doesNotExist();
  }

  private Path live(String name) throws IOException {
    return folder.resolve(name).resolve("current").toRealPath();
  }

  private Ran publish(Path content, String out, Instant at, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of("publish", "--content", content, "--out", folder.resolve(out), "--at", at));
    arguments.addAll(List.of(more));
    Ran ran = kairan(arguments.toArray());
    assertThat(ran.exit()).as(ran.err()).isZero();
    return ran;
  }

  private static Library library(Path content) {
    return requireNonNull(LibraryReader.read(content).library());
  }

  private static String id(Path content, Instant at) {
    return library(content).at(at).snapshot().id();
  }

  private static Graph graph(Path content, Path databases, Instant at) throws IOException {
    return Graph.open(library(content), databases.resolve("kairan.sqlite"), at);
  }

  private Doors doors(Path content, String name) throws IOException {
    Path databases = Files.createDirectory(folder.resolve(name + "-db"));
    return new Doors(graph(content, databases, BEFORE), folder.resolve(name).resolve("current"));
  }

  /** The answers to everything that can be asked, by field of the root. */
  private static Everything walk(Graph graph) {
    Map<String, String> answers = new TreeMap<>();
    List<GraphError> errors = new ArrayList<>();
    SchemaWalk.documents(graph)
        .forEach(
            (field, document) -> {
              GraphAnswer answer = graph.ask(document, Map.of());
              errors.addAll(answer.errors());
              answers.put(field, new String(answer.data().toString().getBytes(UTF_8), ISO_8859_1));
            });
    assertThat(errors).isEmpty();
    return new Everything(answers);
  }
}
