package dev.kairan.api.store;

import static dev.kairan.api.store.table.Tables.SNAPSHOT;
import static java.util.Objects.requireNonNull;

import dev.kairan.api.store.list.Lists;
import dev.kairan.api.store.load.DatabaseBuilder;
import dev.kairan.api.store.query.ActionItemQueries;
import dev.kairan.api.store.query.BlockQueries;
import dev.kairan.api.store.query.CalendarQueries;
import dev.kairan.api.store.query.ChamberHistoryQueries;
import dev.kairan.api.store.query.ChangeQueries;
import dev.kairan.api.store.query.CitationQueries;
import dev.kairan.api.store.query.ClippingQueries;
import dev.kairan.api.store.query.CorrectionQueries;
import dev.kairan.api.store.query.CoverageQueries;
import dev.kairan.api.store.query.DeskQueries;
import dev.kairan.api.store.query.GainQueries;
import dev.kairan.api.store.query.GapQueries;
import dev.kairan.api.store.query.MeasureQueries;
import dev.kairan.api.store.query.NumberQueries;
import dev.kairan.api.store.query.PlaceQueries;
import dev.kairan.api.store.query.PlanQueries;
import dev.kairan.api.store.query.PressQueries;
import dev.kairan.api.store.query.RedirectQueries;
import dev.kairan.api.store.query.ReleaseQueries;
import dev.kairan.api.store.query.StoryQueries;
import dev.kairan.api.store.query.SuccessionQueries;
import dev.kairan.api.store.query.TopicQueries;
import dev.kairan.api.store.query.VisitQueries;
import dev.kairan.api.store.row.SnapshotRow;
import dev.kairan.api.store.row.search.SearchTextRow;
import dev.kairan.api.store.search.SearchQueries;
import dev.kairan.api.store.search.SearchTexts;
import dev.kairan.api.store.size.ListSizes;
import dev.kairan.api.store.size.Relations;
import dev.kairan.content.Library;
import dev.kairan.content.place.ChamberCensus;
import dev.kairan.content.time.JapanTime;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.ConnectionProvider;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/** The database of one snapshot, open for reading by any number of threads. */
public final class Store implements AutoCloseable {

  private static final int CONNECTIONS = Math.max(2, Runtime.getRuntime().availableProcessors());

  static {
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private final ReadConnections connections;
  private final DSLContext dsl;
  private final SnapshotRow snapshot;
  private @Nullable Map<String, ListSizes> listSizes;
  private final SearchIndex searchIndex;

  private Store(ReadConnections connections, Path folder, ExecuteListener... listeners) {
    this.connections = connections;
    this.dsl = configuration(connections, listeners).dsl();
    this.snapshot = readSnapshot();
    this.searchIndex =
        new SearchIndex(
            configuration(connections).dsl(),
            folder,
            CONNECTIONS,
            index -> configuration(index, listeners).dsl());
  }

  /**
   * Builds the database of {@code library} and opens it.
   *
   * @param file where the database is to stand; replaced where there is one
   * @param listeners told of every statement
   * @throws IOException when the folder cannot be written
   */
  public static Store build(Library library, Path file, Instant asOf, ExecuteListener... listeners)
      throws IOException {
    DatabaseBuilder.build(library, file, asOf);
    try {
      Path folder = requireNonNull(file.toAbsolutePath().getParent());
      return new Store(new ReadConnections(file, CONNECTIONS), folder, listeners);
    } catch (SQLException problem) {
      throw new IOException("while opening " + file, problem);
    }
  }

  private static DefaultConfiguration configuration(
      ConnectionProvider connections, ExecuteListener... listeners) {
    DefaultConfiguration configuration = new DefaultConfiguration();
    configuration.setSQLDialect(SQLDialect.SQLITE);
    configuration.setConnectionProvider(connections);
    configuration.setExecuteListener(
        Stream.concat(Stream.of(new StatementCount()), Stream.of(listeners))
            .toArray(ExecuteListener[]::new));
    return configuration;
  }

  private SnapshotRow readSnapshot() {
    return requireNonNull(
        dsl.select(
                SNAPSHOT.ID,
                SNAPSHOT.AS_OF.convertFrom(
                    text -> Instant.parse(text).atZone(JapanTime.ZONE).toOffsetDateTime()),
                SNAPSHOT.DATA_THROUGH_ON,
                SNAPSHOT.IS_SAMPLE,
                SNAPSHOT.CENSUS_ON,
                SNAPSHOT.CENSUS_CHAMBERS)
            .from(SNAPSHOT)
            .fetchOne(
                row ->
                    new SnapshotRow(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        new ChamberCensus(row.value5(), row.value6()))));
  }

  public SnapshotRow snapshot() {
    return snapshot;
  }

  /** How long the lists of this snapshot are, by field; counted when first asked for. */
  public synchronized Map<String, ListSizes> listSizes() {
    Map<String, ListSizes> known = listSizes;
    if (known == null) {
      known = Relations.count(dsl);
      listSizes = known;
    }
    return known;
  }

  /** How many statements the calling thread has begun since it exists, on whatever snapshot. */
  public static long statementsOfThisThread() {
    return StatementCount.ofThisThread();
  }

  public Lists lists() {
    return new Lists(dsl);
  }

  public PlaceQueries places() {
    return new PlaceQueries(dsl);
  }

  public PlanQueries plans() {
    return new PlanQueries(dsl);
  }

  public ActionItemQueries actionItems() {
    return new ActionItemQueries(dsl);
  }

  public StoryQueries stories() {
    return new StoryQueries(dsl);
  }

  public CitationQueries citations() {
    return new CitationQueries(dsl);
  }

  public RedirectQueries redirects() {
    return new RedirectQueries(dsl);
  }

  public CorrectionQueries corrections() {
    return new CorrectionQueries(dsl);
  }

  public ChangeQueries changes() {
    return new ChangeQueries(dsl);
  }

  public TopicQueries topics() {
    return new TopicQueries(dsl);
  }

  public PressQueries press() {
    return new PressQueries(dsl);
  }

  public DeskQueries desk() {
    return new DeskQueries(dsl);
  }

  public VisitQueries visits() {
    return new VisitQueries(dsl);
  }

  public BlockQueries blocks() {
    return new BlockQueries(dsl);
  }

  public CoverageQueries coverage() {
    return new CoverageQueries(dsl);
  }

  public ClippingQueries clippings() {
    return new ClippingQueries(dsl);
  }

  public ReleaseQueries releases() {
    return new ReleaseQueries(dsl);
  }

  public NumberQueries numbers() {
    return new NumberQueries(dsl);
  }

  public ChamberHistoryQueries chamberHistory() {
    return new ChamberHistoryQueries(dsl);
  }

  public GapQueries gaps() {
    return new GapQueries(dsl);
  }

  public SuccessionQueries succession() {
    return new SuccessionQueries(dsl);
  }

  public GainQueries gains() {
    return new GainQueries(dsl);
  }

  public MeasureQueries measures() {
    return new MeasureQueries(dsl);
  }

  public CalendarQueries calendar() {
    return new CalendarQueries(dsl);
  }

  /** All texts that can be searched, folded, in the order of equal hits; needs no index. */
  public List<SearchTextRow> searchTexts() {
    return SearchTexts.folded(dsl);
  }

  /** Builds the index of all texts where nobody did yet, and waits for it. */
  public SearchQueries search() {
    return new SearchQueries(searchIndex.dsl());
  }

  /** Waits for statements that are under way. */
  @Override
  public void close() {
    searchIndex.close();
    connections.close();
  }
}
