package dev.kairan.api.graph.wiring;

import static java.util.Objects.requireNonNull;

import dev.kairan.api.store.Store;
import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;

/** What surrounds a field that is being answered, where it must be there. */
public final class Asked {

  /** Under which name a request's context holds its store; controllers ask for it so. */
  public static final String STORE = "store";

  private Asked() {}

  public static Store store(BatchLoaderEnvironment loader) {
    GraphQLContext context = requireNonNull(loader.<GraphQLContext>getContext());
    return requireNonNull(context.<Store>get(STORE));
  }

  /** The object whose field is asked for. */
  public static <S> S source(DataFetchingEnvironment field, Class<S> type) {
    return requireNonNull(type.cast(field.getSource()));
  }

  public static <K, V> DataLoader<K, V> loader(DataFetchingEnvironment field, String name) {
    return requireNonNull(field.<K, V>getDataLoader(name));
  }
}
