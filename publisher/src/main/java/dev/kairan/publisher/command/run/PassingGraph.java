package dev.kairan.publisher.command.run;

import dev.kairan.api.Graph;
import dev.kairan.content.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A graph for one question, over a database that is gone afterwards. */
public final class PassingGraph implements AutoCloseable {

  private static final String DATABASE = "kairan.sqlite";

  private final Path folder;
  private final Graph graph;

  private PassingGraph(Path folder, Graph graph) {
    this.folder = folder;
    this.graph = graph;
  }

  /**
   * Builds the database in a folder for passing files and opens the graph.
   *
   * @throws IOException when that folder cannot be written
   */
  public static PassingGraph open(Library library, Instant at) throws IOException {
    Path folder = Files.createTempDirectory("kairan");
    try {
      return new PassingGraph(folder, Graph.open(library, folder.resolve(DATABASE), at));
    } catch (IOException | RuntimeException broken) {
      remove(folder);
      throw broken;
    }
  }

  public Graph graph() {
    return graph;
  }

  @Override
  public void close() throws IOException {
    graph.close();
    remove(folder);
  }

  private static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(DATABASE));
    Files.delete(folder);
  }
}
