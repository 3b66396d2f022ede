package dev.kairan.api.server;

import static org.springframework.web.servlet.function.RequestPredicates.all;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import dev.kairan.api.graph.ServedStore;
import dev.kairan.api.server.budget.ClientBudgets;
import dev.kairan.api.server.document.GraphQlRoute;
import dev.kairan.api.server.document.HttpLimits;
import dev.kairan.api.server.document.TimedGraph;
import dev.kairan.api.server.graphiql.GraphiqlRoute;
import dev.kairan.api.server.live.CurrentGraph;
import dev.kairan.api.server.live.HealthRoute;
import dev.kairan.api.server.metric.DoorMetrics;
import dev.kairan.api.server.metric.MetricsRoute;
import dev.kairan.api.server.office.OfficeRoute;
import dev.kairan.api.server.office.PatternRoute;
import dev.kairan.api.server.preview.PreviewNews;
import dev.kairan.api.server.preview.PreviewRoute;
import dev.kairan.api.server.site.OEmbedRoute;
import dev.kairan.api.server.site.SiteRoute;
import dev.kairan.api.server.trusted.TrustedQuestions;
import dev.kairan.api.server.trusted.TrustedRoute;
import dev.kairan.api.trusted.TrustedDocuments;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Who answers which address. Methods are judged by each route, so that a wrong one is 405. */
final class Routes {

  /** What a question of {@code /q} takes from the budget of a client. */
  private static final int A_QUESTION = 50;

  private Routes() {}

  static RouterFunction<ServerResponse> of(
      InetAddress address,
      CurrentGraph current,
      Path siteRoot,
      Function<String, Optional<byte[]>> patterns,
      @Nullable PreviewNews preview,
      HttpLimits limits,
      ScheduledExecutorService alarms) {
    TrustedDocuments documents = TrustedDocuments.load(ServedStore.schema());
    TrustedQuestions questions =
        new TrustedQuestions(documents, current, new TimedGraph(limits.time(), alarms));
    OfficeRoute office = new OfficeRoute(documents, questions, address);
    PatternRoute gallery = new PatternRoute(patterns, address);
    TrustedRoute trusted = new TrustedRoute(documents, questions);
    ClientBudgets budgets = new ClientBudgets(limits.budget(), System::nanoTime);
    DoorMetrics metrics = new DoorMetrics();
    metrics.gauge("kairan.clients", "Clients with a budget that is not full", budgets::size);
    metrics.gauge("kairan.snapshot.age", "Seconds since the snapshot went live", current::age);
    GraphQlRoute graphQl = GraphQlRoute.to(current, limits, documents::trusts, budgets, alarms);
    GraphiqlRoute graphiql = new GraphiqlRoute();
    HealthRoute health = new HealthRoute(current, siteRoot);
    SiteRoute site = new SiteRoute(siteRoot);
    RouterFunctions.Builder routes = RouterFunctions.route();
    if (preview != null) {
      preview(routes, preview);
    }
    return routes
        .route(path("/graphql"), metrics.observing("graphql", graphQl::handle))
        .route(path("/graphiql"), graphiql::page)
        .route(path("/graphiql/"), graphiql::withoutSlash)
        .route(path("/graphiql/assets/{name}"), graphiql::asset)
        .route(path("/graphiql/**"), graphiql::missing)
        .route(path("/q"), trusted::list)
        .route(path("/q/"), trusted::withoutSlash)
        .route(
            path("/q/{name}"),
            metrics.observing("q", budgets.charging(A_QUESTION, trusted::answer)))
        .route(path("/q/**"), trusted::missing)
        .route(path("/office"), office::withSlash)
        .route(path("/office/"), office::index)
        .route(path("/office/assets/office.css"), office::style)
        .route(path("/office/patterns"), office::withSlash)
        .route(path("/office/patterns/**"), gallery::page)
        .route(path("/office/{name}"), office::withSlash)
        .route(path("/office/{name}/"), office::answer)
        .route(path("/office/**"), office::missing)
        .route(path("/health"), health::handle)
        .route(path("/oembed"), new OEmbedRoute(siteRoot)::handle)
        .route(path("/metrics"), new MetricsRoute(metrics)::handle)
        .route(all(), site::handle)
        .build();
  }

  private static void preview(RouterFunctions.Builder routes, PreviewNews news) {
    PreviewRoute preview = new PreviewRoute(news);
    routes
        .route(path("/preview/events"), preview::events)
        .route(path("/preview/preview.js"), preview::script)
        .route(path("/preview/preview.css"), preview::style);
  }
}
