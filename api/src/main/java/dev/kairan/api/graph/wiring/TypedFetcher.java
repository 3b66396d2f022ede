package dev.kairan.api.graph.wiring;

import org.springframework.graphql.execution.SelfDescribingDataFetcher;

/** A data fetcher that tells the schema report what it returns. */
public interface TypedFetcher<T> extends SelfDescribingDataFetcher<T> {

  @Override
  default String getDescription() {
    return getClass().getSimpleName() + " of " + getReturnType();
  }
}
