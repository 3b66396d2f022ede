package dev.kairan.api.graph.wiring;

import dev.kairan.content.story.Summary;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.function.Function;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Fields whose names are keywords in Java. */
final class RenamedFields implements RuntimeWiringConfigurer {

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring.type(
        "Summary",
        fields ->
            fields
                .dataFetcher("short", new Fetcher(Summary::shortForm))
                .dataFetcher("medium", new Fetcher(Summary::mediumForm))
                .dataFetcher("long", new Fetcher(Summary::longForm)));
  }

  private record Fetcher(Function<Summary, String> form) implements TypedFetcher<String> {

    @Override
    public String get(DataFetchingEnvironment field) {
      Summary summary = field.getSource();
      return form.apply(summary);
    }

    @Override
    public ResolvableType getReturnType() {
      return ResolvableType.forClass(String.class);
    }
  }
}
