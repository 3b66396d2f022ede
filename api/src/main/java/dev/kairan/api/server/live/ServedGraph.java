package dev.kairan.api.server.live;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * What the HTTP door needs of a graph.
 *
 * @param service answers documents, also from several threads at once
 * @param snapshot id of the content
 * @param asOf the instant of the run
 * @param dataThrough the newest day recorded in the content, where there is one
 * @param sample true for synthetic content
 * @param close frees the graph; called once, after its last request
 */
public record ServedGraph(
    ExecutionGraphQlService service,
    String snapshot,
    Instant asOf,
    @Nullable LocalDate dataThrough,
    boolean sample,
    Runnable close) {}
