package dev.kairan.api.graph.list;

import dev.kairan.api.graph.wiring.Asked;
import dev.kairan.api.graph.wiring.TypedFetcher;
import dev.kairan.api.store.list.Listing;
import dev.kairan.api.store.list.Lists;
import dev.kairan.api.store.list.Order;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.row.desk.IssueRow;
import dev.kairan.api.store.row.desk.RequestRow;
import dev.kairan.api.store.row.desk.TrainingRow;
import dev.kairan.api.store.row.desk.VisitRow;
import dev.kairan.api.store.row.place.ChamberRow;
import dev.kairan.api.store.row.place.PrefectureRow;
import dev.kairan.api.store.row.place.RegionalBlockRow;
import dev.kairan.api.store.row.plan.ActionItemRow;
import dev.kairan.api.store.row.plan.PlanRow;
import dev.kairan.api.store.row.press.ClippingRow;
import dev.kairan.api.store.row.press.ReleaseRow;
import dev.kairan.api.store.row.story.StoryRow;
import dev.kairan.api.store.row.story.TopicRow;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Every field of the schema that lists rows in pages. */
final class ListFields implements RuntimeWiringConfigurer {

  /** A field's name, its rows, and their order where none is asked for. */
  private record Kind<R>(String field, Class<R> row, Order usual) {}

  private static final Kind<ChamberRow> CHAMBERS =
      new Kind<>("chambers", ChamberRow.class, new Order("KANA", false));
  private static final Kind<StoryRow> STORIES =
      new Kind<>("stories", StoryRow.class, new Order("PUBLISHED_ON", true));
  private static final Kind<ActionItemRow> ITEMS =
      new Kind<>("actionItems", ActionItemRow.class, new Order("PLAN", false));
  private static final Kind<VisitRow> VISITS =
      new Kind<>("visits", VisitRow.class, new Order("DATE", true));
  private static final Kind<RequestRow> REQUESTS =
      new Kind<>("requests", RequestRow.class, new Order("DUE_ON", false));
  private static final Kind<TrainingRow> TRAININGS =
      new Kind<>("trainings", TrainingRow.class, new Order("DATE", true));
  private static final Kind<IssueRow> ISSUES =
      new Kind<>("issues", IssueRow.class, new Order("DATE", false));

  private static final Kind<ClippingRow> CLIPPINGS =
      new Kind<>("clippings", ClippingRow.class, new Order("DATE", true));
  private static final Kind<ReleaseRow> RELEASES =
      new Kind<>("releases", ReleaseRow.class, new Order("DATE", true));

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    all(wiring, CHAMBERS, Listing.CHAMBERS);
    all(wiring, STORIES, Listing.STORIES);
    all(wiring, ITEMS, Listing.ACTION_ITEMS);
    all(wiring, VISITS, Listing.VISITS);
    all(wiring, REQUESTS, Listing.REQUESTS);
    all(wiring, TRAININGS, Listing.TRAININGS);
    all(wiring, ISSUES, Listing.ISSUES);
    all(wiring, CLIPPINGS, Listing.CLIPPINGS);
    all(wiring, RELEASES, Listing.RELEASES);
    Owner.of("Release", ReleaseRow.class, ReleaseRow::id)
        .lists(wiring, CLIPPINGS, Listing.CLIPPINGS_OF_RELEASE);
    Owner.of("Prefecture", PrefectureRow.class, PrefectureRow::id)
        .lists(wiring, CHAMBERS, Listing.CHAMBERS_OF_PREFECTURE);
    Owner.of("RegionalBlock", RegionalBlockRow.class, RegionalBlockRow::id)
        .lists(wiring, CHAMBERS, Listing.CHAMBERS_OF_REGIONAL_BLOCK);
    Owner.of("Chamber", ChamberRow.class, ChamberRow::id)
        .lists(wiring, STORIES, Listing.STORIES_OF_CHAMBER)
        .lists(wiring, VISITS, Listing.VISITS_OF_CHAMBER);
    Owner.of("Topic", TopicRow.class, TopicRow::id)
        .lists(wiring, STORIES, Listing.STORIES_OF_TOPIC);
    Owner.of("ActionItem", ActionItemRow.class, ActionItemRow::id)
        .lists(wiring, STORIES, Listing.STORIES_OF_ACTION_ITEM);
    Owner.of("Plan", PlanRow.class, plan -> Integer.toString(plan.fiscalYear()))
        .lists(wiring, ITEMS, Listing.ACTION_ITEMS_OF_PLAN);
  }

  private static <R> void all(RuntimeWiring.Builder wiring, Kind<R> kind, Listing<R> listing) {
    new Owner("Query", field -> Lists.NO_PARENT).lists(wiring, kind, listing);
  }

  /** A type that has lists, and how its objects are known to them. */
  private record Owner(String type, Function<DataFetchingEnvironment, String> parent) {

    static <S> Owner of(String type, Class<S> source, Function<S, String> id) {
      return new Owner(type, field -> id.apply(Asked.source(field, source)));
    }

    <R> Owner lists(RuntimeWiring.Builder wiring, Kind<R> kind, Listing<R> listing) {
      Fetcher<R> fetcher = new Fetcher<>(kind, listing, parent);
      wiring.type(type, fields -> fields.dataFetcher(kind.field(), fetcher));
      return this;
    }
  }

  /** Turns the arguments of a list field into a connection. */
  private record Fetcher<R>(
      Kind<R> kind, Listing<R> listing, Function<DataFetchingEnvironment, String> parent)
      implements TypedFetcher<Connection<R>> {

    @Override
    public Connection<R> get(DataFetchingEnvironment field) {
      PageRequest request = PageArguments.read(field, kind.usual());
      listing.check(request);
      return new Connection<>(listing, parent.apply(field), request);
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClassWithGenerics(Connection.class, kind.row());
    }
  }
}
