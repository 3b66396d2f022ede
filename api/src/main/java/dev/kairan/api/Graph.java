package dev.kairan.api;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.log.QuietLog;
import dev.kairan.api.store.Store;
import dev.kairan.api.trusted.answer.AnswerSource;
import dev.kairan.content.Library;
import dev.kairan.content.story.Image;
import dev.kairan.content.story.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** One snapshot of the content, open for questions in GraphQL from any number of threads. */
public final class Graph implements AutoCloseable {

  private final Store store;
  private final ExecutionGraphQlService service;
  private final SortedMap<String, Picture> pictures;
  private final Set<String> drafts;

  private Graph(Store store, Library library) {
    this.store = store;
    this.service = new ServedStore(store);
    this.pictures = pictures(store.stories().withUsableImage(), library);
    this.drafts =
        library.stories().stream()
            .filter(Story::draft)
            .map(Story::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static SortedMap<String, Picture> pictures(Set<String> usable, Library library) {
    SortedMap<String, Picture> pictures = new TreeMap<>();
    for (Story story : library.stories()) {
      Image image = story.image();
      if (image != null && usable.contains(story.id())) {
        pictures.put(story.id(), new Picture(image));
      }
    }
    return Collections.unmodifiableSortedMap(pictures);
  }

  /**
   * Begins to build what every graph needs, on another thread; {@link #open} does so by itself. For
   * callers that have something to do before, such as reading the content.
   */
  public static void prepare() {
    QuietLog.warningsOnly();
    ServedStore.prepare();
  }

  /**
   * Builds the database of a library and opens the graph over it.
   *
   * @param databaseFile where the database is to stand; a file that is there is replaced, and a
   *     graph that has it open keeps its own
   * @param asOf the instant of the run: the day on which numbers are counted unless a question
   *     names another
   * @throws IOException when the folder cannot be written
   */
  public static Graph open(Library library, Path databaseFile, Instant asOf) throws IOException {
    prepare();
    return over(Store.build(library, databaseFile, asOf), library);
  }

  private static Graph over(Store store, Library library) {
    try {
      return new Graph(store, library);
    } catch (RuntimeException broken) {
      store.close();
      throw broken;
    }
  }

  /** Answers a document with one operation; lists may be of any length. */
  public GraphAnswer ask(String document, Map<String, @Nullable Object> variables) {
    DefaultExecutionGraphQlRequest request =
        new DefaultExecutionGraphQlRequest(
            document, null, variables, null, UUID.randomUUID().toString(), Locale.JAPANESE);
    ExecutionGraphQlResponse response = service.execute(request).block();
    if (response == null) {
      throw new IllegalStateException("the engine gave no answer");
    }
    Map<String, @Nullable Object> data = response.getData();
    return new GraphAnswer(
        data == null ? Map.of() : data, response.getErrors().stream().map(Graph::error).toList());
  }

  /**
   * The files of the pictures that the graph says may be shown, by the story's id: none of a story
   * that is not listed, none whose use has ended.
   */
  public SortedMap<String, Picture> pictures() {
    return pictures;
  }

  /** Ids of the stories that are drafts: none but in a preview. */
  public Set<String> drafts() {
    return drafts;
  }

  /** The questions of the communications office, asked of this graph. */
  public Questions questions() {
    return new Questions(new AnswerSource(service, snapshotId(), store.snapshot().day()));
  }

  private static GraphError error(ResponseError error) {
    return new GraphError(
        String.valueOf(error.getExtensions().get("code")),
        String.valueOf(error.getMessage()),
        List.copyOf(error.getParsedPath()));
  }

  /** The first twelve hex digits of the hash over the content. */
  public String snapshotId() {
    return store.snapshot().id();
  }

  /** The instant of the run. */
  public Instant asOf() {
    return store.snapshot().asOf().toInstant();
  }

  /** The newest day recorded in the content, where there is one. */
  public @Nullable LocalDate dataThrough() {
    return store.snapshot().dataThrough();
  }

  /** True for synthetic content, never to be shown as real. */
  public boolean sample() {
    return store.snapshot().sample();
  }

  /** Counts what the cost of documents is estimated by, so that no request waits for it. */
  void countLists() {
    store.listSizes();
  }

  ExecutionGraphQlService service() {
    return service;
  }

  /** Frees the database after the statements that are under way. */
  @Override
  public void close() {
    store.close();
  }
}
