package dev.kairan.api.graph.wiring;

import dev.kairan.api.store.list.Listing;
import dev.kairan.api.store.list.Lists;
import dev.kairan.api.store.list.Order;
import dev.kairan.api.store.list.PageRequest;
import dev.kairan.api.store.row.ActionItemRow;
import dev.kairan.api.store.row.ChamberRow;
import dev.kairan.api.store.row.PlanRow;
import dev.kairan.api.store.row.PrefectureRow;
import dev.kairan.api.store.row.RegionalBlockRow;
import dev.kairan.api.store.row.StoryRow;
import dev.kairan.api.store.row.TopicRow;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Every field of the schema that lists rows in pages. */
final class ListFields implements RuntimeWiringConfigurer {

  private static final Order KANA = new Order("KANA", false);
  private static final Order PLAN = new Order("PLAN", false);
  private static final Order PUBLISHED_ON = new Order("PUBLISHED_ON", true);

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    chambers(wiring, "Query", Listing.CHAMBERS, ListFields::noParent);
    chambers(
        wiring,
        "Prefecture",
        Listing.CHAMBERS_OF_PREFECTURE,
        source -> ((PrefectureRow) source).id());
    chambers(
        wiring,
        "RegionalBlock",
        Listing.CHAMBERS_OF_REGIONAL_BLOCK,
        source -> ((RegionalBlockRow) source).id());
    stories(wiring, "Query", Listing.STORIES, ListFields::noParent);
    stories(wiring, "Chamber", Listing.STORIES_OF_CHAMBER, source -> ((ChamberRow) source).id());
    stories(wiring, "Topic", Listing.STORIES_OF_TOPIC, source -> ((TopicRow) source).id());
    stories(
        wiring,
        "ActionItem",
        Listing.STORIES_OF_ACTION_ITEM,
        source -> ((ActionItemRow) source).id());
    actionItems(wiring, "Query", Listing.ACTION_ITEMS, ListFields::noParent);
    actionItems(
        wiring,
        "Plan",
        Listing.ACTION_ITEMS_OF_PLAN,
        source -> Integer.toString(((PlanRow) source).fiscalYear()));
  }

  private static String noParent(Object source) {
    return Lists.NO_PARENT;
  }

  private static void chambers(
      RuntimeWiring.Builder wiring,
      String type,
      Listing<ChamberRow> listing,
      Function<Object, String> parent) {
    add(wiring, type, "chambers", new Fetcher<>(ChamberRow.class, listing, parent, KANA));
  }

  private static void stories(
      RuntimeWiring.Builder wiring,
      String type,
      Listing<StoryRow> listing,
      Function<Object, String> parent) {
    add(wiring, type, "stories", new Fetcher<>(StoryRow.class, listing, parent, PUBLISHED_ON));
  }

  private static void actionItems(
      RuntimeWiring.Builder wiring,
      String type,
      Listing<ActionItemRow> listing,
      Function<Object, String> parent) {
    add(wiring, type, "actionItems", new Fetcher<>(ActionItemRow.class, listing, parent, PLAN));
  }

  private static void add(
      RuntimeWiring.Builder wiring, String type, String field, Fetcher<?> fetcher) {
    wiring.type(type, builder -> builder.dataFetcher(field, fetcher));
  }

  /** Turns the arguments of a list field into a connection. */
  private record Fetcher<R>(
      Class<R> row, Listing<R> listing, Function<Object, String> parent, Order usual)
      implements TypedFetcher<Connection<R>> {

    @Override
    public Connection<R> get(DataFetchingEnvironment field) {
      PageRequest request = PageArguments.read(field, usual);
      listing.check(request);
      return new Connection<>(listing, parentOf(field), request);
    }

    private String parentOf(DataFetchingEnvironment field) {
      Object source = field.getSource();
      return source == null ? Lists.NO_PARENT : parent.apply(source);
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClassWithGenerics(Connection.class, row);
    }
  }
}
